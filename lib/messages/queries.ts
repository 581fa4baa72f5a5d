import type { Db } from "@/lib/db/client";
import { readFilter } from "@/lib/participants/filter";
import { type MessageAt, messageAt } from "./find-message";
import type { FailedMail, ListedMessage, OpenedMessage, Progress } from "./message";
import { messageState, titleOf } from "./message-texts";
import { loadRecipients } from "./recipients";
import { emptyMessage, messageContentSchema } from "./schema";

/**
 * Loads the number of mails that each message has in each state (sent, failed and so on). The keys are the ids of the
 * messages. Test mails are not counted. A message without mails is missing in the result.
 */
async function loadProgress(db: Db, messageIds: string[]): Promise<Map<string, Progress>> {
  const rows = await db.$queryRaw<(Progress & { id: string })[]>`
    SELECT message_id AS id, count(*)::int AS total, count(sent_at)::int AS sent,
      count(refused_at)::int AS refused,
      (count(*) FILTER (WHERE sent_at IS NULL AND refused_at IS NULL AND last_error IS NOT NULL))::int AS failed,
      (count(*) FILTER (WHERE sent_at IS NULL AND last_error IS NULL))::int AS waiting
    FROM outbox_mail WHERE message_id = ANY(${messageIds}::uuid[]) AND registration_id IS NOT NULL
    GROUP BY message_id`;
  return new Map(rows.map(({ id, ...progress }) => [id, progress]));
}

const noMails: Progress = { total: 0, sent: 0, failed: 0, refused: 0, waiting: 0 };

/** Lists the messages of a seminar, the newest first. A message whose content cannot be read has no title. */
export async function listMessages({ db }: { db: Db }, seminarYear: number): Promise<ListedMessage[]> {
  const rows = await db.message.findMany({
    where: { seminar: { year: seminarYear } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { createdBy: { select: { name: true } } },
  });
  const progress = await loadProgress(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, content, createdBy, createdAt, sendAt, sentAt }) => ({
    ...{ id, createdAt, sendAt, sentAt },
    title: titleOf(messageContentSchema.safeParse(content).data ?? emptyMessage),
    state: messageState({ sendAt, sentAt }),
    by: createdBy?.name ?? null,
    progress: progress.get(id) ?? noMails,
  }));
}

/** Loads one message of a seminar. Returns null if there is no such message. */
export async function loadMessage({ db }: { db: Db }, at: MessageAt): Promise<OpenedMessage | null> {
  const row = await db.message.findFirst({ where: messageAt(at) });
  if (!row) return null;
  const { id, version, content, seminarId, sendAt, sentAt } = row;
  const filter = readFilter(row.filter as Record<string, unknown>);
  const state = messageState(row);
  const recipients = state === "sent" ? [] : await loadRecipients(db, { seminarId, filter });
  const progress = (await loadProgress(db, [id])).get(id) ?? noMails;
  const written = messageContentSchema.parse(content);
  return { id, version, content: written, filter, state, sendAt, sentAt, recipients, progress };
}

/** Loads the mails of a message that the mail server has not accepted, sorted by the names of the participants. */
export async function loadFailures({ db }: { db: Db }, at: MessageAt): Promise<FailedMail[]> {
  const rows = await db.outboxMail.findMany({
    where: { message: messageAt(at), sentAt: null, lastError: { not: null }, registrationId: { not: null } },
    orderBy: [{ registration: { name: "asc" } }, { id: "asc" }],
    select: {
      recipient: true,
      attempts: true,
      lastError: true,
      refusedAt: true,
      registration: { select: { id: true, name: true } },
    },
  });
  return rows.flatMap(({ registration, lastError, recipient, attempts, refusedAt }) =>
    registration && lastError
      ? [
          {
            registrationId: registration.id,
            name: registration.name,
            recipient,
            attempts,
            lastError,
            final: refusedAt !== null,
          },
        ]
      : [],
  );
}
