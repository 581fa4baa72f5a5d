import type { Tx } from "@/lib/db/client";

/** How long the mailed link to a new address, or to a colleague who is offered a place, works. */
export const HOURS_TO_ANSWER = 48;

/** How many such mails one registration may cause in 24 hours, to whatever addresses. */
export const REQUESTS_A_DAY = 5;

const MINUTES_OF_ONE_SENDING = 10;

const HOUR = 60 * 60 * 1000;

/** Whether the answer to a request made at `createdAt` comes too late. */
export function hasExpired(createdAt: Date, now: Date): boolean {
  return now.getTime() >= createdAt.getTime() + HOURS_TO_ANSWER * HOUR;
}

/** Whether the same request has just been made: it is sent again because its answer was lost, not because no mail came. */
export function hasJustBeenMade(createdAt: Date, now: Date): boolean {
  return now.getTime() < createdAt.getTime() + MINUTES_OF_ONE_SENDING * 60 * 1000;
}

/** Whether a registration has caused as many mails to new addresses as it may: it is no tool for writing to strangers. */
export async function hasAskedEnough(
  tx: Tx,
  { registrationId, now }: { registrationId: string; now: Date },
): Promise<boolean> {
  const since = new Date(now.getTime() - 24 * HOUR);
  const asked = await tx.outboxMail.count({
    where: { registrationId, kind: { in: ["emailChange", "handOver"] }, createdAt: { gt: since } },
  });
  return asked >= REQUESTS_A_DAY;
}

/** Whether an address has a live registration of the seminar, other than the given one. */
export async function isTaken(
  tx: Tx,
  { seminarId, emailKey, registrationId }: { seminarId: string; emailKey: string; registrationId: string },
): Promise<boolean> {
  const where = { seminarId, emailKey, status: { not: "cancelled" }, id: { not: registrationId } } as const;
  return (await tx.registration.count({ where })) > 0;
}
