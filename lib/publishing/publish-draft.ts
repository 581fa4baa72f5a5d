import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { isTemporary } from "@/lib/db/errors";
import type { Document, Prisma, Revision } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "@/lib/documents/document";
import { endTimes } from "@/lib/documents/end-times";
import type { PublishRefusal } from "@/lib/documents/kind";
import { type Mailing, mailsAnybody } from "@/lib/documents/mailing";
import type { PublishFailure } from "@/lib/documents/publish-failure";
import { loggable } from "@/lib/log";
import { kindOf } from "./kinds";

/**
 * The time limit of a publication, in milliseconds. It is long because, when a seminar's date changes, the transaction
 * writes a mail for every participant.
 */
const patience = { timeout: 60_000 };

type Deps = { db: Db; clock: Clock };
/**
 * An editor's request to publish a document. `tellAll` decides whether all people who are affected by a change get a
 * mail. It is undefined if the editor has not been asked yet.
 */
type Order = { documentId: string; basis: Basis; userId: string; tellAll?: boolean | undefined };

/**
 * The result of a publication. `asks` means that nothing was published, because the editor must first decide about the
 * mails in `mailing`.
 */
export type PublishResult =
  | { ok: true; mailed: Mailing }
  | { ok: false; reason: "savedMeanwhile" | "unreadable" | PublishRefusal }
  | { ok: false; reason: "asks"; mailing: Mailing };

/**
 * Publishes the draft immediately, if it has not been saved again since the editor saw it (`basis`). If the publication
 * would cause mails and `tellAll` is undefined, nothing is changed: the result has the reason `asks` and contains the
 * mails. After a publication, the result contains the mails that were written. Refuses with `savedMeanwhile` if the
 * draft has been saved again, with `unreadable` if the content does not match its schema, or with the refusal of the
 * document's kind.
 */
export function publishDraft(
  { db, clock }: Deps,
  { documentId, basis, userId, tellAll }: Order,
): Promise<PublishResult> {
  const now = clock.now();
  return orTakenBack(db, async (tx, takeBack) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const made = await makePublic(tx, document, newest, { now, tellAll: tellAll ?? true });
    if (!made.ok) return made;
    if (tellAll === undefined && mailsAnybody(made.mailing))
      return takeBack({ ok: false, reason: "asks", mailing: made.mailing });
    await recordAudit(tx, { userId, action: `${document.kind}.published`, subject: documentId, now });
    return { ok: true, mailed: made.mailing };
  });
}

/**
 * Tests whether a document could be published at the time `now`. For this test, it publishes the document in a
 * transaction and rolls the transaction back. Returns the mails that the publication would cause if all affected people
 * get one, or the reason why publishing is impossible.
 */
export function tryToPublish(db: Db, documentId: string, basis: Basis, now: Date): Promise<PublishResult> {
  return orTakenBack<PublishResult>(db, async (tx, takeBack) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const made = await makePublic(tx, document, newest, { now, tellAll: true });
    return takeBack(made.ok ? { ok: true, mailed: made.mailing } : made);
  });
}

/**
 * Publishes all revisions whose scheduled time has come. A job calls this function every minute. Pages also call it
 * before they are rendered, so that readers see a publication on time even if the job is late. If several callers run
 * at the same time, each revision is published only once. If a publication fails, its schedule is cancelled, and the
 * failure is stored and logged; the other publications continue. If only the database was temporarily unavailable, the
 * schedule is kept.
 */
export async function publishDue({ db, clock }: Deps): Promise<void> {
  const now = clock.now();
  const due = { publishAt: { lte: now } };
  const revisions = await db.revision.findMany({
    where: due,
    orderBy: { publishAt: "asc" },
    select: { id: true, documentId: true },
  });
  for (const { id, documentId } of revisions) {
    try {
      await db.$transaction(async (tx) => {
        const { document } = await lockDocument(tx, documentId);
        const revision = await tx.revision.findFirst({ where: { id, ...due } });
        if (revision) await publishOnTime(tx, document, revision, now);
      }, patience);
    } catch (error) {
      if (isTemporary(error)) console.error("a publication that is due waits for the database:", loggable(error));
      else await noteFailure(db, { where: { id, ...due }, failure: "failed", now, error });
    }
  }
}

/**
 * Publishes a revision whose scheduled time has come. The audit log gets an entry with the user who scheduled the
 * publication. If a newer revision has already been published, this function only cancels the schedule.
 */
async function publishOnTime(tx: Tx, document: Document, revision: Revision, now: Date): Promise<void> {
  const { id, documentId, number, scheduledById: userId } = revision;
  const newer = await tx.revision.count({ where: { documentId, number: { gt: number }, publishedAt: { not: null } } });
  if (newer > 0) return endTimes(tx, { id: documentId });
  const made = await makePublic(tx, document, revision, { now, tellAll: revision.tellAll });
  if (!made.ok) return noteFailure(tx, { where: { id }, failure: made.reason, now });
  const subject = `${documentId} ${number}`;
  await recordAudit(tx, { userId, action: `${document.kind}.publishedOnTime`, subject, now });
}

type Failed = { where: Prisma.RevisionWhereInput; failure: PublishFailure; now: Date; error?: unknown };

/**
 * Stores a failure and logs it. If several callers store the same failure at the same time, only one of them logs it.
 */
async function noteFailure(db: Db | Tx, { where, failure, now, error }: Failed): Promise<void> {
  const { count } = await db.revision.updateMany({ where, data: { publishAt: null, failedAt: now, failure } });
  if (count > 0) console.error(`a publication that was due was not made (${failure})`, error ? loggable(error) : "");
}

type Made = { ok: true; mailing: Mailing } | { ok: false; reason: "unreadable" | PublishRefusal };

/**
 * Publishes a revision in the caller's transaction. Returns the mails that this causes, or the reason why the revision
 * cannot be published.
 */
export async function makePublic(
  tx: Tx,
  document: Document,
  { id, content }: Pick<Revision, "id" | "content">,
  at: { now: Date; tellAll: boolean },
): Promise<Made> {
  const kind = kindOf(document.kind);
  const wanted = kind.schema.safeParse(content);
  if (!wanted.success) return { ok: false, reason: "unreadable" };
  const reason = await kind.refuses?.(tx, document, wanted.data, at.now);
  if (reason) return { ok: false, reason };
  const mailing = await kind.publish(tx, document, wanted.data, at);
  await endTimes(tx, { id: document.id });
  await tx.revision.update({ where: { id }, data: { publishedAt: at.now } });
  return { ok: true, mailing };
}

/** The error that rolls a transaction back. It contains the result that the caller gets. */
class TakenBack<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super();
  }
}

/**
 * Runs `work` in a transaction and returns its result. If `work` calls `takeBack(answer)`, the transaction is rolled
 * back and `answer` is the result.
 */
async function orTakenBack<Answer>(
  db: Db,
  work: (tx: Tx, takeBack: (answer: Answer) => never) => Promise<Answer>,
): Promise<Answer> {
  const takeBack = (answer: Answer): never => {
    throw new TakenBack(answer);
  };
  try {
    return await db.$transaction((tx) => work(tx, takeBack), patience);
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as Answer;
    throw error;
  }
}
