import type { Tx } from "@/lib/db/client";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";

/**
 * The number of hours for which a mailed link works, if it confirms a new e-mail address or offers a seat to a
 * colleague.
 */
export const HOURS_TO_ANSWER = 48;

/**
 * The largest number of mails that one registration may cause in 24 hours to new e-mail addresses and to colleagues,
 * counted for all of these addresses together.
 */
const REQUESTS_A_DAY = 5;

/**
 * The number of minutes after a request in which an equal request counts as a repetition. A repetition causes no second
 * mail.
 */
const MINUTES_OF_ONE_SENDING = 10;

const HOUR = 60 * 60 * 1000;

/** Checks whether the link of a request has expired. `createdAt` is the time of the request. */
export function hasExpired(createdAt: Date, now: Date): boolean {
  return now.getTime() >= createdAt.getTime() + HOURS_TO_ANSWER * HOUR;
}

/**
 * Checks whether a request was made only a few minutes ago. If an equal request comes so soon, the site's response to
 * the first request was probably lost, and no second mail is needed. If it comes later, the mail has probably not
 * arrived, and it must be sent again.
 */
export function hasJustBeenMade(createdAt: Date, now: Date): boolean {
  return now.getTime() < createdAt.getTime() + MINUTES_OF_ONE_SENDING * 60 * 1000;
}

/**
 * Checks whether a registration has already caused `REQUESTS_A_DAY` mails to new e-mail addresses and to colleagues in
 * the last 24 hours. The limit prevents people from using a registration to send mails to strangers.
 */
export async function hasAskedEnough(
  tx: Tx,
  { registrationId, now }: { registrationId: string; now: Date },
): Promise<boolean> {
  const since = new Date(now.getTime() - 24 * HOUR);
  const asked = await tx.outboxMail.count({
    where: { registrationId, kind: { in: mailsThatAre("toGivenAddress") }, createdAt: { gt: since } },
  });
  return asked >= REQUESTS_A_DAY;
}

/** Checks whether the e-mail address has another registration for the seminar. Cancelled registrations do not count. */
export async function isTaken(
  tx: Tx,
  { seminarId, emailKey, registrationId }: { seminarId: string; emailKey: string; registrationId: string },
): Promise<boolean> {
  const where = { seminarId, emailKey, status: { not: "cancelled" }, id: { not: registrationId } } as const;
  return (await tx.registration.count({ where })) > 0;
}

type UsedLink = { tokenHash: Uint8Array<ArrayBuffer>; registrationId: string; now: Date };

/**
 * Changes a mailed link that works only once to a manage link (a link to the registration). If the site's response was
 * lost and the person uses the mailed link again, it opens the registration.
 */
export async function keepUsedLink(tx: Tx, { tokenHash, registrationId, now }: UsedLink): Promise<void> {
  await tx.manageLink.create({ data: { tokenHash, registrationId, createdAt: now } });
}
