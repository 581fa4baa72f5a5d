import type { Tx } from "@/lib/db/client";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";

/** For how many hours the mailed link to a new address, or to a colleague who is offered a seat, works. */
export const HOURS_TO_ANSWER = 48;

/** How many mails with such a link one registration may cause in 24 hours, to all addresses together. */
const REQUESTS_A_DAY = 5;

/** Within this time a second request for the same thing counts as the first one sent again. */
const MINUTES_OF_ONE_SENDING = 10;

const HOUR = 60 * 60 * 1000;

/** Whether the link of a request that was made at `createdAt` has stopped working. */
export function hasExpired(createdAt: Date, now: Date): boolean {
  return now.getTime() >= createdAt.getTime() + HOURS_TO_ANSWER * HOUR;
}

/**
 * Whether a request was made only minutes ago. If the same request comes again so soon, its answer was probably lost,
 * and no second mail is needed; later, people ask again because they got no mail.
 */
export function hasJustBeenMade(createdAt: Date, now: Date): boolean {
  return now.getTime() < createdAt.getTime() + MINUTES_OF_ONE_SENDING * 60 * 1000;
}

/**
 * Whether a registration has already caused `REQUESTS_A_DAY` mails to new addresses in 24 hours. The limit keeps people
 * from using a registration to send mails to strangers.
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

/** Whether the address has another live registration of the seminar than the given one. */
export async function isTaken(
  tx: Tx,
  { seminarId, emailKey, registrationId }: { seminarId: string; emailKey: string; registrationId: string },
): Promise<boolean> {
  const where = { seminarId, emailKey, status: { not: "cancelled" }, id: { not: registrationId } } as const;
  return (await tx.registration.count({ where })) > 0;
}

type UsedLink = { tokenHash: Uint8Array<ArrayBuffer>; registrationId: string; now: Date };

/**
 * Turns a mailed link that works only once into a manage link of the registration. If people press its button again
 * because the answer was lost, the link then leads them to the registration.
 */
export async function keepUsedLink(tx: Tx, { tokenHash, registrationId, now }: UsedLink): Promise<void> {
  await tx.manageLink.create({ data: { tokenHash, registrationId, createdAt: now } });
}
