import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** The id of a message and the year of its seminar. A message is found only if both match. */
export type MessageAt = { seminarYear: number; messageId: string };

/** Returns the database condition that finds this message. */
export const messageAt = ({ seminarYear, messageId }: MessageAt) =>
  ({ id: messageId, seminar: { year: seminarYear } }) satisfies Prisma.MessageWhereInput;

/**
 * The reasons why a message was not changed: it does not exist, it was sent, it is scheduled, or another user has saved
 * it in the meantime.
 */
export type MessageRefusal = "unknown" | "sentBefore" | "scheduledBefore" | "savedMeanwhile";

/**
 * Returns the reason why a message could not be changed. The caller must call this function only after a conditional
 * update or delete that has found no row.
 */
export async function whyRefused(db: Db | Tx, at: MessageAt): Promise<MessageRefusal> {
  const message = await db.message.findFirst({ where: messageAt(at), select: { sentAt: true, sendAt: true } });
  if (!message) return "unknown";
  if (message.sentAt) return "sentBefore";
  return message.sendAt ? "scheduledBefore" : "savedMeanwhile";
}
