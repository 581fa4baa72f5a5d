import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import { takesPeople } from "@/lib/seats/capacity";
import type { Outcome } from "@/lib/seats/claim-seat";
import { seminarState } from "@/lib/time/lifecycle";
import { answerAgain } from "./answer-again";
import { claimTogether } from "./claim-together";
import type { RegistrationForm } from "./schema";

export type RegisterResult =
  | { ok: true; outcome: Outcome }
  | { ok: false; reason: "seminarUnknown" | "notOpen" | "optionUnknown" | "optionNotYet" | "feeUnknown" };

/**
 * Registers one person for a seminar: a seat while there is one, else a place in the queue, with the mail that
 * tells so. All of it is stored, or nothing.
 *
 * Someone whose address has a live registration already gets the answer that a newcomer would get, and a mail
 * with the link to that registration: the form never tells a stranger who has registered. The same form sent
 * twice registers once, also when the window has closed since; with something else in it, it corrects what it said
 * before (answer-again.ts), and with another name or address it registers another person.
 */
export async function registerParticipant(
  deps: { db: Db; clock: Clock },
  input: { seminarYear: number; form: RegistrationForm },
): Promise<RegisterResult> {
  const { db, clock } = deps;
  const { seminarYear, form } = input;
  const now = clock.now();
  const seminar = await db.seminar.findUnique({ where: { year: seminarYear } });
  if (!seminar) return { ok: false, reason: "seminarUnknown" };
  if (seminarState(seminar, now) !== "open") return (await answerAgain(deps, form)) ?? { ok: false, reason: "notOpen" };

  try {
    const place = await claimTogether(db, { seminarId: seminar.id, form, now });
    if (!place) return refused(db, seminar.id, form);
    const again = place.sameForm && (await answerAgain(deps, form));
    return again || { ok: true, outcome: place.status };
  } catch (error) {
    const constraint = violatedConstraint(error);
    // The form has registered somebody, who has cancelled since unless there is an answer.
    if (constraint === "registration_submission_id_key")
      return (await answerAgain(deps, form)) ?? registerParticipant(deps, { seminarYear, form: asNew(form) });
    // Someone else has just registered with the address. Tried again, the statement sees it.
    if (constraint === "registration_live_email") return registerParticipant(deps, input);
    throw error;
  }
}

/** Why no place was claimed: something that the form offered is gone, or the option takes nobody yet. */
async function refused(db: Db, seminarId: string, { optionId }: RegistrationForm): Promise<RegisterResult> {
  const option = await db.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (!option) return { ok: false, reason: "optionUnknown" };
  return { ok: false, reason: takesPeople(option) ? "feeUnknown" : "optionNotYet" };
}

const asNew = (form: RegistrationForm) => ({ ...form, submissionId: randomUUID() });
