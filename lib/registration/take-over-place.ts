import { randomUUID } from "node:crypto";
import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import type { HandOver, Registration, Seminar } from "@/lib/db/generated/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { withdrawnSequence } from "@/lib/outbox/calendar-sequence";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { hashToken } from "@/lib/tokens/tokens";
import { whyNotHandedOver } from "./hand-over-rules";
import { lockRegistration } from "./lock-registration";
import { hasExpired, keepUsedLink } from "./pending-request";

export type TakeOverResult =
  | { ok: true; manageToken: string }
  | { ok: false; reason: "unknown" | "expired" | "notSeated" | "tooLate" | "handedOverTooOften" | "addressTaken" };

type Acceptance = {
  token: string;
  /** The language of the page that the colleague reads, and of the mails to the colleague. */
  locale: Locale;
};

/**
 * Gives a participant's seat to the colleague to whom it was offered. The colleague has the token from the mail, and
 * accepts the privacy notice by taking over the seat. The registration keeps its number, its seat and its billing
 * details. Other data about the former participant is deleted: special needs, answers, message, role, the organisers'
 * note, the consent to be on the participant list, mails and links. The colleague gets a confirmation by mail with a
 * new manage link (the link to the registration), and this function returns the token of that link. The former
 * participant gets a mail that removes the entry from their calendar.
 *
 * Refuses by the rules of hand-over-rules.ts. Also refuses with:
 * - `unknown` if no offer has this token.
 * - `expired` if the offer is too old.
 * - `addressTaken` if the colleague has another registration for the seminar (cancelled registrations do not count).
 */
export async function takeOverPlace(
  { db, clock }: { db: Db; clock: Clock },
  acceptance: Acceptance,
): Promise<TakeOverResult> {
  const now = clock.now();
  try {
    return await db.$transaction((tx) => takeOver(tx, { ...acceptance, now }));
  } catch (error) {
    if (violatedConstraint(error) === "registration_live_email") return { ok: false, reason: "addressTaken" };
    throw error;
  }
}

async function takeOver(tx: Tx, { token, locale, now }: Acceptance & { now: Date }): Promise<TakeOverResult> {
  const where = { tokenHash: hashToken(token) };
  const offered = await tx.handOver.findUnique({ where });
  const locked = offered && (await lockRegistration(tx, offered.registrationId));
  // Read the offer again under the lock, because the same link may have been used twice at the same time.
  const offer = await tx.handOver.findUnique({ where });
  if (!locked || !offer) return { ok: false, reason: "unknown" };
  if (hasExpired(offer.createdAt, now)) return { ok: false, reason: "expired" };
  const reason = await whyNotHandedOver(tx, { ...locked, now });
  if (reason) return { ok: false, reason };

  const { registrationId } = offer;
  await forgetParticipant(tx, registrationId);
  await giveTo(tx, { offer, locale, now });
  await keepUsedLink(tx, { tokenHash: offer.tokenHash, registrationId, now });
  const fields = ["name", "email", "organisation"];
  await recordEvent(tx, { registrationId, kind: "handedOver", actor: "participant", fields, now });
  await tellFormerParticipant(tx, { ...locked, now });
  const mail = { registrationId, kind: "confirmation" as const, calendarEntry: true, now };
  return { ok: true, manageToken: (await mailParticipant(tx, mail)) ?? "" };
}

async function forgetParticipant(tx: Tx, registrationId: string): Promise<void> {
  const where = { registrationId };
  await tx.specialNeeds.deleteMany({ where });
  await tx.answer.deleteMany({ where });
  await tx.manageLink.deleteMany({ where });
  await tx.emailChange.deleteMany({ where });
  await tx.handOver.deleteMany({ where });
  // An unsent `handedOver` mail is not deleted. It informs an earlier participant who handed over this seat.
  await tx.outboxMail.deleteMany({ where: { ...where, NOT: { kind: "handedOver", sentAt: null } } });
}

async function giveTo(tx: Tx, { offer, locale, now }: { offer: HandOver; locale: Locale; now: Date }): Promise<void> {
  const { registrationId, name, email, organisation } = offer;
  await tx.registration.update({
    where: { id: registrationId },
    data: {
      name,
      email,
      emailKey: foldedAddress(email),
      organisation,
      locale,
      role: null,
      message: null,
      note: null,
      listed: false,
      remindersStopped: false,
      answeredAt: now,
      privacyAcceptedAt: now,
      calendarSequence: { increment: 1 },
      // If the former participant sends their form again, the form must not find the colleague's registration.
      submissionId: randomUUID(),
      submissionDigest: null,
    },
  });
}

/**
 * Sends a mail to the former participant. The payload contains the former participant's name, because the registration
 * now contains the colleague's name.
 */
async function tellFormerParticipant(
  tx: Tx,
  { registration, seminar, now }: { registration: Registration; seminar: Seminar; now: Date },
): Promise<void> {
  const { id, name, email, locale } = registration;
  const payload = { name, calendarSequence: withdrawnSequence(registration, seminar) };
  await enqueueMail(tx, { kind: "handedOver", locale, recipient: email, payload, registrationId: id, now });
}
