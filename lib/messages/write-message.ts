import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isTooLong } from "@/lib/documents/length";
import { filterQuery, type ParticipantFilter } from "@/lib/participants/filter";
import { type MessageAt, type MessageRefusal, messageAt, whyRefused } from "./find-message";
import { emptyMessage, type MessageContent } from "./schema";

type Deps = { db: Db; clock: Clock };

type NewMessage = {
  /** Made with the button: pressed twice, it begins one. */
  id: string;
  seminarYear: number;
  filter: ParticipantFilter;
  userId: string;
};

/** Begins a message to the participants of a filter, who are looked up when it is sent. Returns its id; null without such a seminar. */
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

/** Saves what is being written on `version`; not over what somebody else has saved since, nor once it is set to be sent. */
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

/** Throws a draft away. What is to be sent has to be taken back first; what has been sent stays. */
export async function removeMessage(
  { db }: Pick<Deps, "db">,
  at: MessageAt,
): Promise<{ ok: true } | { ok: false; reason: MessageRefusal }> {
  const { count } = await db.message.deleteMany({ where: { ...messageAt(at), sentAt: null, sendAt: null } });
  return count > 0 ? { ok: true } : { ok: false, reason: await whyRefused(db, at) };
}
