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
 * Registers one person for a seminar. The person gets a seat if one is free, otherwise a position in the queue, and a
 * mail about the result. Either all of this is stored or nothing.
 *
 * If the e-mail address already has a registration that is not cancelled, this function returns the result that a new
 * person would get. The owner of the address gets a mail with a link to the existing registration. So the form never
 * reveals to a stranger who has registered.
 *
 * If the same form is sent twice, the person is registered only once, even if registration has closed in the meantime.
 * If other fields than the name and the e-mail address have changed, the second form changes the registration
 * (answer-again.ts). If the name or the e-mail address has changed, the second form registers another person.
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
    // has another e-mail address now, so the form is treated as a new form.
    if (constraint === "registration_submission_id_key")
      return (await answerAgain(deps, form)) ?? registerParticipant(deps, { seminarYear, form: asNew(form) });
    // Another registration with this e-mail address was stored at the same time. The next attempt finds it.
    if (constraint === "registration_live_email") return registerParticipant(deps, input);
    throw error;
  }
}

/**
 * Returns the reason why the person could not be registered: the attendance option or the fee category has been
 * removed, or the option's capacity has not been set.
 */
async function refused(db: Db, seminarId: string, { optionId }: RegistrationForm): Promise<RegisterResult> {
  const option = await db.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (!option) return { ok: false, reason: "optionUnknown" };
  return { ok: false, reason: takesPeople(option) ? "feeUnknown" : "optionNotYet" };
}

const asNew = (form: RegistrationForm) => ({ ...form, submissionId: randomUUID() });
