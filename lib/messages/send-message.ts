import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Message } from "@/lib/db/generated/client";
import { oneByOne } from "@/lib/one-by-one";
import { readFilter } from "@/lib/participants/filter";
import { lockSeats, type SeatsLocked } from "@/lib/seats/lock-seats";
import { mailParticipants, timeForManyMails } from "@/lib/seats/mail-participants";
import { type MessageAt, type MessageRefusal, messageAt, whyRefused } from "./find-message";
import type { Recipient } from "./message";
import { type Unfinished, unfinished } from "./message-texts";
import { loadRecipients } from "./recipients";
import { messageContentSchema } from "./schema";

type Deps = { db: Db; clock: Clock };

export type SendRefusal = { reason: MessageRefusal | "nobody" } | Unfinished;

const recipientsOf = (tx: Tx, { seminarId, filter }: Message) =>
  loadRecipients(tx, { seminarId, filter: readFilter(filter as Record<string, unknown>) });

/**
 * Writes the mails of a message to the outbox, and returns their number. The caller must have marked the message as
 * sent in the same transaction.
 */
async function writeMails(tx: SeatsLocked, { id }: Message, recipients: Recipient[], now: Date): Promise<number> {
  const registrationIds = recipients.map((recipient) => recipient.id);
  const cause = `message:${id}`;
  await mailParticipants(tx, { registrationIds, kind: "message", calendarEntry: false, cause, messageId: id, now });
  return recipients.length;
}

/**
 * Sends a draft to all participants who match its filter now. All mails are written to the outbox in one transaction.
 * `version` is the version that the organiser has seen. Returns the number of mails.
 *
 * Refuses with:
 * - `nobody` if no participant matches.
 * - the reason why the message cannot be sent yet (`Unfinished`).
 * - a `MessageRefusal`, for example if the message was already sent or another organiser has changed it.
 */
export async function sendMessage(
  { db, clock }: Deps,
  { version, userId, ...at }: MessageAt & { version: number; userId: string },
): Promise<{ ok: true; told: number } | ({ ok: false } & SendRefusal)> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const draft = await tx.message.findFirst({ where: messageAt(at) });
    if (!draft) return { ok: false, reason: "unknown" };
    const { seats } = await lockSeats(tx, draft.seminarId);
    const where = { id: draft.id, version, sentAt: null, sendAt: null };
    const lacking = unfinished(messageContentSchema.parse(draft.content));
    if (lacking) return { ok: false, ...lacking };
    const recipients = await recipientsOf(tx, draft);
    if (recipients.length === 0) return { ok: false, reason: "nobody" };
    const { count } = await tx.message.updateMany({ where, data: { sentAt: now } });
    if (count === 0) return { ok: false, reason: await whyRefused(tx, at) };
    await recordAudit(tx, { userId, action: "message.sent", subject: String(at.seminarYear), now });
    return { ok: true, told: await writeMails(seats, draft, recipients, now) };
  }, timeForManyMails);
}

/**
 * Sends the scheduled messages whose time has come, even if the site was not running at that time. This function may
 * run often and on several servers at once, because a message is marked as sent in the same transaction that writes its
 * mails. If one message cannot be sent, the others are still sent, and the error is thrown at the end.
 */
export async function sendDueMessages({ db, clock }: Deps): Promise<void> {
  const now = clock.now();
  const due = await db.message.findMany({ where: { sentAt: null, sendAt: { lte: now } }, orderBy: { sendAt: "asc" } });
  await oneByOne(due, (message) =>
    db.$transaction(async (tx) => {
      const { seats } = await lockSeats(tx, message.seminarId);
      const where = { id: message.id, sentAt: null, sendAt: { lte: now } };
      const { count } = await tx.message.updateMany({ where, data: { sentAt: now } });
      if (count === 0) return;
      const { year } = await tx.seminar.findUniqueOrThrow({ where: { id: message.seminarId }, select: { year: true } });
      const entry = {
        userId: message.scheduledById,
        action: "message.sentOnTime",
        subject: String(year),
        now,
      } as const;
      await recordAudit(tx, entry);
      await writeMails(seats, message, await recipientsOf(tx, message), now);
    }, timeForManyMails),
  );
}
