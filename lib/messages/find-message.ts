import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** Identifies a message: a message is found only together with the year of its own seminar. */
export type MessageAt = { seminarYear: number; messageId: string };

/** The database condition that finds this message. */
export const messageAt = ({ seminarYear, messageId }: MessageAt) =>
  ({ id: messageId, seminar: { year: seminarYear } }) satisfies Prisma.MessageWhereInput;

/**
 * Why a message could not be changed: it doesn't exist, it has been sent, it is scheduled, or somebody else has saved
 * it in the meantime.
 */
export type MessageRefusal = "unknown" | "sentBefore" | "scheduledBefore" | "savedMeanwhile";

/** Finds the reason of the refusal. Call it after a conditional update or delete has found no row. */
export async function whyRefused(db: Db | Tx, at: MessageAt): Promise<MessageRefusal> {
  const message = await db.message.findFirst({ where: messageAt(at), select: { sentAt: true, sendAt: true } });
  if (!message) return "unknown";
  if (message.sentAt) return "sentBefore";
  return message.sendAt ? "scheduledBefore" : "savedMeanwhile";
}
