import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isTooLong } from "@/lib/documents/length";
import { filterQuery, type ParticipantFilter } from "@/lib/participants/filter";
import { type MessageAt, type MessageRefusal, messageAt, whyRefused } from "./find-message";
import { emptyMessage, type MessageContent } from "./schema";

type Deps = { db: Db; clock: Clock };

type NewMessage = {
  /**
   * The id of the message. The page with the button for a new message creates this id. So if the button is pressed
   * twice, only one message is created.
   */
  id: string;
  seminarYear: number;
  filter: ParticipantFilter;
  userId: string;
};

/**
 * Creates an empty message to the participants who will match `filter` when the message is sent. Returns its id, or
 * null if there is no seminar in that year.
 */
export async function beginMessage(
  { db, clock }: Deps,
  { id, seminarYear, filter, userId }: NewMessage,
): Promise<string | null> {
  const seminar = await db.seminar.findUnique({ where: { year: seminarYear }, select: { id: true } });
  if (!seminar) return null;
  const { sort: _, order: __, page: ___, ...whom } = filterQuery(filter);
  const data = {
    id,
    seminarId: seminar.id,
    content: emptyMessage,
    filter: whom,
    createdAt: clock.now(),
    createdById: userId,
  };
  await db.message.createMany({ data: [data], skipDuplicates: true });
  return id;
}

export type SaveMessageResult = { ok: true; version: number } | { ok: false; reason: MessageRefusal | "tooLong" };

/**
 * Saves the content of a draft and returns the new version. `version` is the version from which the editing started.
 * Refuses with `tooLong`, or with a `MessageRefusal`, for example if another user has saved in the meantime or the
 * message is scheduled.
 */
export async function saveMessage(
  { db }: Pick<Deps, "db">,
  { version, content, ...at }: MessageAt & { version: number; content: MessageContent },
): Promise<SaveMessageResult> {
  if (isTooLong(content)) return { ok: false, reason: "tooLong" };
  const { count } = await db.message.updateMany({
    where: { ...messageAt(at), version, sentAt: null, sendAt: null },
    data: { content, version: { increment: 1 } },
  });
  return count > 0 ? { ok: true, version: version + 1 } : { ok: false, reason: await whyRefused(db, at) };
}

/**
 * Deletes a draft. Refuses with a `MessageRefusal` if the message was sent or is scheduled. (`takeBackMessage` makes a
 * scheduled message a draft again.)
 */
export async function removeMessage(
  { db, clock }: Deps,
  { userId, ...at }: MessageAt & { userId: string },
): Promise<{ ok: true } | { ok: false; reason: MessageRefusal }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.message.deleteMany({ where: { ...messageAt(at), sentAt: null, sendAt: null } });
    if (count === 0) return { ok: false, reason: await whyRefused(tx, at) };
    const subject = String(at.seminarYear);
    await recordAudit(tx, { userId, action: "message.removed", subject, now: clock.now() });
    return { ok: true };
  });
}
