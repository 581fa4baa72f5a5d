import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { enqueueMails } from "@/lib/outbox/enqueue-mail";
import { type MessageAt, messageAt } from "./find-message";
import { writtenLanguages } from "./message-texts";
import { messageContentSchema } from "./schema";

/**
 * Sends a message as a test to the e-mail address `recipient`, which is the address of the organiser who writes it. One
 * mail is sent for each language in which the message is written. These mails have no registration, and their subject
 * says that they are a test. Refuses with `unknown` if there is no such message, and with `nothingWritten` if the
 * message is empty.
 */
export async function sendTest(
  { db, clock }: { db: Db; clock: Clock },
  { recipient, ...at }: MessageAt & { recipient: string },
): Promise<{ ok: true } | { ok: false; reason: "unknown" | "nothingWritten" }> {
  const message = await db.message.findFirst({ where: messageAt(at) });
  if (!message) return { ok: false, reason: "unknown" };
  const languages = writtenLanguages(messageContentSchema.parse(message.content));
  if (languages.length === 0) return { ok: false, reason: "nothingWritten" };
  const mail = { kind: "message", recipient, payload: {}, registrationId: null, messageId: message.id } as const;
  const mails = languages.map((locale) => ({ ...mail, locale, now: clock.now() }));
  await db.$transaction((tx) => enqueueMails(tx, mails));
  return { ok: true };
}
