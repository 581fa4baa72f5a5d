import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Outcome } from "@/lib/seats/claim-seat";
import { applyChange } from "./change-registration";
import type { CheckedChoice } from "./check-chosen";
import { submissionDigest, submissionId } from "./claim-place";
import { loadDetails, versionOf } from "./load-details";
import { lockRegistration } from "./lock-registration";
import type { RegistrationForm } from "./schema";

export type AnsweredAgain =
  | { ok: true; outcome: Outcome }
  | { ok: false; reason: "notOpen" | "optionNotYet" }
  | Extract<CheckedChoice, { ok: false }>;

/**
 * Handles a registration form that has already registered a person and is now sent again. People send a form again if
 * the site's response to the first sending was lost. If the form has not changed, returns the current state of the
 * registration: a seat or a position in the queue. If fields have changed, changes the registration by the rules of
 * change-registration.ts. The name and the e-mail address can differ only in details such as capital letters, because a
 * form with another name or address counts as another form (`submissionId` in claim-place.ts). If the form has a new
 * attendance option and that option is full, the participant joins the end of its queue.
 *
 * Returns null if this form has not registered anybody, or if the registration is now cancelled or has another e-mail
 * address. The caller must then treat the form as a new one. Refuses by the rules of check-chosen.ts, with
 * `optionNotYet` if the chosen attendance option has no capacity yet, and with `notOpen` in all other cases, for example
 * after the deadline for changes.
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
    switch (result.reason) {
      case "optionUnknown":
      case "optionNotYet":
      case "feeUnknown":
      case "answerMissing":
        return { ok: false, reason: result.reason };
      default:
        return { ok: false, reason: "notOpen" };
    }
  }
  const corrected = await tx.registration.update({
    where: { id: registrationId },
    data: { submissionDigest: digest },
    select: { status: true },
  });
  return { ok: true, outcome: corrected.status === "waiting" ? "waiting" : "confirmed" };
}
