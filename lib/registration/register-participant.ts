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
 * Registers one person for a seminar. They get a seat if one is free, otherwise a place in the queue, and a mail that
 * tells which. All of this is stored, or nothing.
 *
 * If the address already has a live registration, the answer is the one that a newcomer would get, and the owner of the
 * address gets a mail with a link to that registration. So the form never reveals to a stranger who has registered.
 *
 * The same form sent twice registers once, even if registration has closed in between. If other fields have changed,
 * the form corrects the registration (answer-again.ts). With another name or address, it registers another person.
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
    // This form has registered somebody before. If `answerAgain` returns null, that registration has been cancelled or
    // moved to another address, so the form counts as a new one.
    if (constraint === "registration_submission_id_key")
      return (await answerAgain(deps, form)) ?? registerParticipant(deps, { seminarYear, form: asNew(form) });
    // Another registration with this address was stored at the same moment. The next try finds it.
    if (constraint === "registration_live_email") return registerParticipant(deps, input);
    throw error;
  }
}

/**
 * Finds out why no place was given: the option or the fee category has been removed, or the option's capacity has not
 * been set.
 */
async function refused(db: Db, seminarId: string, { optionId }: RegistrationForm): Promise<RegisterResult> {
  const option = await db.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (!option) return { ok: false, reason: "optionUnknown" };
  return { ok: false, reason: takesPeople(option) ? "feeUnknown" : "optionNotYet" };
}

const asNew = (form: RegistrationForm) => ({ ...form, submissionId: randomUUID() });
