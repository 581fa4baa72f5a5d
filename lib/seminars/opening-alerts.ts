import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { hashToken, isToken, newToken } from "@/lib/tokens/tokens";
import { stateForReaders } from "./state-for-readers";

/**
 * The parts of the link in a mail about an opening alert: the year of the seminar, and the token of the alert. An
 * opening alert is a reader's request for a mail when registration opens.
 */
export type AlertLink = { seminarYear: number; token: string };

/** Returns the database condition that finds the alert with the token and the seminar year of a link. */
const whereLink = ({ seminarYear, token }: AlertLink) => ({
  tokenHash: hashToken(token),
  seminar: { year: seminarYear },
});

/**
 * Finds the alert to which a link belongs, and returns whether that alert has been confirmed. Returns null if the link
 * is unknown.
 */
export async function loadOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<{ confirmed: boolean } | null> {
  if (!isToken(link.token)) return null;
  const alert = await db.openingAlert.findUnique({ where: whereLink(link), select: { confirmedAt: true } });
  return alert && { confirmed: alert.confirmedAt !== null };
}

export type AskResult = { ok: true } | { ok: false; reason: "seminarUnknown" | "notAwaited" };

/**
 * Stores a request for a mail when registration opens, and mails a link with which the owner of the e-mail address
 * confirms or withdraws the request. If the address already has a request, this request keeps its state (confirmed or
 * not), and only the newest link works. The result is then the same as for a new request, so that nobody can find out
 * whether the address already had a request. Refuses with `seminarUnknown`, or with `notAwaited` if the seminar's state
 * for readers is not `announced`.
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
 * Confirms that the owner of the e-mail address wants a mail when registration opens. If the seminar's state for
 * readers is not `announced` any more (registration is open or has closed, or the seminar is cancelled), deletes the
 * request and refuses with `notAwaited`.
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
  // `deleteMany` and `updateMany` do not throw if the row is missing. `sendOpeningAlerts` may have deleted the row a
  // moment ago.
  const where = { id: alert.id };
  if (stateForReaders(alert.seminar, now) !== "announced") {
    await db.openingAlert.deleteMany({ where });
    return { ok: false, reason: "notAwaited" };
  }
  await db.openingAlert.updateMany({ where: { ...where, confirmedAt: null }, data: { confirmedAt: now } });
  return { ok: true };
}

/**
 * Deletes the request to which the link belongs, whether it is confirmed or not. If the link is unknown, does nothing.
 */
export async function forgetOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<void> {
  await db.openingAlert.deleteMany({ where: whereLink(link) });
}
