import { randomUUID } from "node:crypto";
import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import type { HandOver, Registration, Seminar } from "@/lib/db/generated/client";
import { emailKey } from "@/lib/forms/email-key";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { hashManageToken } from "@/lib/tokens/manage-token";
import { whyNotHandedOver } from "./hand-over-rules";
import { keepUsedLink } from "./keep-used-link";
import { lockRegistration } from "./lock-registration";
import { hasExpired } from "./pending-request";

export type TakeOverResult =
  | { ok: true; manageToken: string }
  | { ok: false; reason: "unknown" | "expired" | "notSeated" | "tooLate" | "handedOnEnough" | "addressTaken" };

type Acceptance = {
  token: string;
  /** The language that the colleague reads, and wants the mails in. */
  locale: Locale;
};

/**
 * Gives a seat to the colleague it was offered to, who has the mailed token and accepts the privacy notice by taking it.
 * Number, seat and billing stay; everything that told of the former participant goes: needs, answers, message, role, the
 * consent to be listed, mails and links. The colleague is mailed a confirmation with a new link, whose token is
 * returned; the former participant is told, and the calendar entry is taken back.
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
  const where = { tokenHash: hashManageToken(token) };
  const offered = await tx.handOver.findUnique({ where });
  const locked = offered && (await lockRegistration(tx, offered.registrationId));
  // Asked again under the lock: the same link may have been followed twice at once.
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
  // One who handed the place over before still has to be told.
  await tx.outboxMail.deleteMany({ where: { ...where, NOT: { kind: "handedOver", sentAt: null } } });
}

async function giveTo(tx: Tx, { offer, locale, now }: { offer: HandOver; locale: Locale; now: Date }): Promise<void> {
  const { registrationId, name, email, organisation } = offer;
  await tx.registration.update({
    where: { id: registrationId },
    data: {
      name,
      email,
      emailKey: emailKey(email),
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
      // The former participant's form, sent again, is no answer about this one.
      submissionId: randomUUID(),
      submissionDigest: null,
    },
  });
}

/** The name travels with the mail: at the registration it is the colleague's from now on. */
async function tellFormerParticipant(
  tx: Tx,
  { registration, seminar, now }: { registration: Registration; seminar: Seminar; now: Date },
): Promise<void> {
  const { id, name, email, locale, calendarSequence } = registration;
  const payload = { name, calendarSequence: seminar.calendarSequence + calendarSequence + 1 };
  await enqueueMail(tx, { kind: "handedOver", locale, recipient: email, payload, registrationId: id, now });
}
