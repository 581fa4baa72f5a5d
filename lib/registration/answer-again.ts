import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Outcome } from "@/lib/seats/claim-seat";
import { applyChange } from "./change-registration";
import { submissionDigest, submissionId } from "./claim-place";
import { loadDetails, versionOf } from "./load-details";
import { lockRegistration } from "./lock-registration";
import type { RegistrationForm } from "./schema";

export type AnsweredAgain =
  | { ok: true; outcome: Outcome }
  | { ok: false; reason: "notOpen" | "optionUnknown" | "optionNotYet" | "feeUnknown" };

/**
 * Answers a registration form that has already registered somebody. People send a form again when the answer to it was
 * lost. If it says the same as before, the answer is the current state of the registration. If anything but the name
 * and the address has changed (see submission.ts), the registration is corrected by the rules of
 * change-registration.ts. If the new option is full, the participant moves to the end of its queue, as a newcomer
 * would.
 *
 * Returns null when this form has registered nobody, or when the registration has been cancelled or has another address
 * since: the form then counts as a new one. A refused correction keeps its reason if the option or the fee category
 * can't be chosen; every other reason (for example, the deadline for changes has passed) becomes `notOpen`.
 */
export async function answerAgain(
  { db, clock }: { db: Db; clock: Clock },
  form: RegistrationForm,
): Promise<AnsweredAgain | null> {
  const where = { submissionId: submissionId(form) };
  const first = await db.registration.findUnique({ where, select: { id: true, status: true, emailKey: true } });
  if (!first || first.status === "cancelled" || first.emailKey !== foldedAddress(form.email)) return null;
  return db.$transaction((tx) => correct(tx, { registrationId: first.id, form, now: clock.now() }));
}

async function correct(
  tx: Tx,
  { registrationId, form, now }: { registrationId: string; form: RegistrationForm; now: Date },
): Promise<AnsweredAgain | null> {
  const locked = await lockRegistration(tx, registrationId);
  if (!locked || locked.registration.status === "cancelled") return null;
  const { submissionDigest: before, status } = locked.registration;
  const digest = submissionDigest(form);
  const outcome = status === "waiting" ? "waiting" : "confirmed";
  if (!before || Buffer.from(before).equals(digest)) return { ok: true, outcome };

  const version = versionOf(await loadDetails(tx, registrationId));
  const change = { registrationId, details: form, locale: form.locale, version };
  const result = await applyChange(tx, { ...change, acceptQueue: true, actor: "participant" }, now);
  if (!result.ok) {
    const { reason } = result;
    const isGone = reason === "optionUnknown" || reason === "optionNotYet" || reason === "feeUnknown";
    return { ok: false, reason: isGone ? reason : "notOpen" };
  }
  const corrected = await tx.registration.update({
    where: { id: registrationId },
    data: { submissionDigest: digest },
    select: { status: true },
  });
  return { ok: true, outcome: corrected.status === "waiting" ? "waiting" : "confirmed" };
}
