import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { hashToken, isToken, newToken } from "@/lib/tokens/tokens";
import { stateForReaders } from "./state-for-readers";

/**
 * The parts of the link in an alert's mail: the seminar's year, and the token of the person who asked for the alert.
 */
export type AlertLink = { seminarYear: number; token: string };

/** The database condition that finds the alert of a link. */
const whereLink = ({ seminarYear, token }: AlertLink) => ({
  tokenHash: hashToken(token),
  seminar: { year: seminarYear },
});

/** Whether the alert of a link has been confirmed; null when the link is unknown. */
export async function loadOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<{ confirmed: boolean } | null> {
  if (!isToken(link.token)) return null;
  const alert = await db.openingAlert.findUnique({ where: whereLink(link), select: { confirmedAt: true } });
  return alert && { confirmed: alert.confirmedAt !== null };
}

export type AskResult = { ok: true } | { ok: false; reason: "seminarUnknown" | "notAwaited" };

/**
 * Stores the request to be mailed when registration opens, and mails a link to the address, by which its owner confirms
 * or withdraws the request. If the address has asked before, its request stays confirmed or unconfirmed as it was, and
 * only the newest link works. The result is the same in both cases, so that it does not reveal whether the address has
 * asked before. Refusals: `seminarUnknown`, and `notAwaited` unless the seminar is announced and its registration has
 * not opened.
 */
export async function askForOpeningAlert(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, email, locale }: { seminarYear: number; email: string; locale: Locale },
): Promise<AskResult> {
  const now = clock.now();
  const seminar = await db.seminar.findUnique({ where: { year: seminarYear }, include: { options: true } });
  if (!seminar) return { ok: false, reason: "seminarUnknown" };
  if (stateForReaders(seminar, now) !== "announced") return { ok: false, reason: "notAwaited" };

  const seminarId = seminar.id;
  const key = foldedAddress(email);
  const { token, hash: tokenHash } = newToken();
  await db.$transaction(async (tx) => {
    const newest = { email, locale, tokenHash, createdAt: now };
    await tx.openingAlert.upsert({
      where: { seminarId_emailKey: { seminarId, emailKey: key } },
      create: { seminarId, emailKey: key, ...newest },
      update: newest,
    });
    await enqueueMail(tx, {
      kind: "alertConfirmation",
      locale,
      recipient: email,
      payload: { seminarId, alertToken: token },
      registrationId: null,
      now,
    });
  });
  return { ok: true };
}

export type ConfirmResult = { ok: true } | { ok: false; reason: "linkUnknown" | "notAwaited" };

/**
 * Confirms that the owner of the address wants a mail when registration opens. If there is nothing to wait for any more
 * (registration is open or has closed, or the seminar is cancelled), the request is deleted and `notAwaited` returned.
 */
export async function confirmOpeningAlert(
  { db, clock }: { db: Db; clock: Clock },
  link: AlertLink,
): Promise<ConfirmResult> {
  const now = clock.now();
  const alert = await db.openingAlert.findUnique({
    where: whereLink(link),
    include: { seminar: { include: { options: true } } },
  });
  if (!alert) return { ok: false, reason: "linkUnknown" };
  // `deleteMany` and `updateMany` don't throw when the row is gone: the alert may have been sent at this very moment.
  const where = { id: alert.id };
  if (stateForReaders(alert.seminar, now) !== "announced") {
    await db.openingAlert.deleteMany({ where });
    return { ok: false, reason: "notAwaited" };
  }
  await db.openingAlert.updateMany({ where: { ...where, confirmedAt: null }, data: { confirmedAt: now } });
  return { ok: true };
}

/** Deletes the request for a mail that the link belongs to, confirmed or not. An unknown link changes nothing. */
export async function forgetOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<void> {
  await db.openingAlert.deleteMany({ where: whereLink(link) });
}
