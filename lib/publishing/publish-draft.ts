import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Prisma, Revision } from "@/lib/db/generated/client";
import { isPassing } from "@/lib/db/is-passing";
import { type Basis, isNewest, lockDocument } from "@/lib/documents/document";
import { endTimes } from "@/lib/documents/end-times";
import type { PublishRefusal } from "@/lib/documents/kind";
import { type Mailing, mailsAnybody } from "@/lib/documents/mailing";
import type { PublishFailure } from "@/lib/documents/publish-failure";
import { loggable } from "@/lib/log";
import { kindOf } from "./kinds";

/** In milliseconds: moving a seminar mails everyone who comes to it. */
const patience = { timeout: 60_000 };

type Deps = { db: Db; clock: Clock };
/** `tellAll`: whether all whom a change concerns are told by mail; undefined while the publisher has not been asked. */
type Order = { documentId: string; basis: Basis; userId: string; tellAll?: boolean | undefined };

export type PublishResult =
  | { ok: true; mailed: Mailing }
  | { ok: false; reason: "savedMeanwhile" | "unreadable" | PublishRefusal }
  | { ok: false; reason: "asks"; mailing: Mailing };

/**
 * Makes the draft public at once, if it is still the one that its writer has seen (`basis`). A publication that mails people
 * is made only when its writer has been asked: until then the answer tells whom it would mail. Returns who has been mailed.
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

/** Whom the publication of a revision at the moment `now` would mail, if all are told; or why it can't be made. Changes nothing. */
export function tryToPublish(db: Db, documentId: string, basis: Basis, now: Date): Promise<PublishResult> {
  return orTakenBack<PublishResult>(db, async (tx, takeBack) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const made = await makePublic(tx, document, newest, { now, tellAll: true });
    return takeBack(made.ok ? { ok: true, mailed: made.mailing } : made);
  });
}

/**
 * Makes public what is due by the clock. The job calls it, and so does whoever shows a page: a publication is on time
 * when the job is late. Any number of callers at once publish each revision once. What can't be made public loses its time, is
 * marked and logged (publication.ts tells of it), and keeps nothing else that is due from being published. What the database
 * was not ready for stays due.
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
      if (isPassing(error)) console.error("a publication that is due waits for the database:", loggable(error));
      else await noteFailure(db, { where: { id, ...due }, failure: "failed", now, error });
    }
  }
}

/** The log names who has scheduled it, and the revision. Nothing older ever replaces something newer: the time of such a revision only ends. */
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

/** Whoever marks it logs it: of callers that come at once one. */
async function noteFailure(db: Db | Tx, { where, failure, now, error }: Failed): Promise<void> {
  const { count } = await db.revision.updateMany({ where, data: { publishAt: null, failedAt: now, failure } });
  if (count > 0) console.error(`a publication that was due was not made (${failure})`, error ? loggable(error) : "");
}

type Made = { ok: true; mailing: Mailing } | { ok: false; reason: "unreadable" | PublishRefusal };

/** Writes a revision to where readers find it, in the caller's transaction; or says why it can't be. */
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

class TakenBack<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super();
  }
}

/** Runs `work` in a transaction, which is taken back if the work asks for that with its answer. */
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
