import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** Which message: only the one of its own seminar is known by its id. */
export type MessageAt = { seminarYear: number; messageId: string };

/** The condition for the one message, to be read or changed. */
export const messageAt = ({ seminarYear, messageId }: MessageAt) =>
  ({ id: messageId, seminar: { year: seminarYear } }) satisfies Prisma.MessageWhereInput;

/** Why nothing was changed in a message that could have been: it is gone, sent, to be sent, or another's by now. */
export type MessageRefusal = "unknown" | "sentBefore" | "scheduledBefore" | "savedMeanwhile";

/** Tells which of them it is, after a conditional change found no row. */
export async function whyRefused(db: Db | Tx, at: MessageAt): Promise<MessageRefusal> {
  const message = await db.message.findFirst({ where: messageAt(at), select: { sentAt: true, sendAt: true } });
  if (!message) return "unknown";
  if (message.sentAt) return "sentBefore";
  return message.sendAt ? "scheduledBefore" : "savedMeanwhile";
}
