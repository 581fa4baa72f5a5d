import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Prisma, Revision } from "@/lib/db/generated/client";
import { isPassing } from "@/lib/db/is-passing";
import { type Basis, isNewest, lockDocument } from "@/lib/documents/document";
import { endTimes } from "@/lib/documents/end-times";
import type { PublishRefusal } from "@/lib/documents/kind";
import type { PublishFailure } from "@/lib/documents/publish-failure";
import { loggable } from "@/lib/log";
import { kindOf } from "./kinds";

/** In milliseconds: moving a seminar mails everyone who comes to it. */
const patience = { timeout: 60_000 };

type Deps = { db: Db; clock: Clock };
type Order = { documentId: string; basis: Basis; userId: string };

export type PublishResult = { ok: true } | { ok: false; reason: "savedMeanwhile" | "unreadable" | PublishRefusal };

/** Makes the draft public at once, if it is still the one that its writer has seen (`basis`). */
export function publishDraft({ db, clock }: Deps, { documentId, basis, userId }: Order): Promise<PublishResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const refusal = await makePublic(tx, document, newest, now);
    if (refusal) return { ok: false, reason: refusal };
    await recordAudit(tx, { userId, action: `${document.kind}.published`, subject: documentId, now });
    return { ok: true };
  }, patience);
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

/** Nothing older ever replaces something newer: the time of such a revision only ends. */
async function publishOnTime(tx: Tx, document: Document, revision: Revision, now: Date): Promise<void> {
  const { id, documentId, number } = revision;
  const newer = await tx.revision.count({ where: { documentId, number: { gt: number }, publishedAt: { not: null } } });
  if (newer > 0) return endTimes(tx, { id: documentId });
  const failure = await makePublic(tx, document, revision, now);
  if (failure) await noteFailure(tx, { where: { id }, failure, now });
}

type Failed = { where: Prisma.RevisionWhereInput; failure: PublishFailure; now: Date; error?: unknown };

/** Whoever marks it logs it: of callers that come at once one. */
async function noteFailure(db: Db | Tx, { where, failure, now, error }: Failed): Promise<void> {
  const { count } = await db.revision.updateMany({ where, data: { publishAt: null, failedAt: now, failure } });
  if (count > 0) console.error(`a publication that was due was not made (${failure})`, error ? loggable(error) : "");
}

/** Writes a revision to where readers find it, in the caller's transaction; or says why it can't be. */
export async function makePublic(
  tx: Tx,
  document: Document,
  { id, content }: Pick<Revision, "id" | "content">,
  now: Date,
): Promise<PublishRefusal | "unreadable" | null> {
  const kind = kindOf(document.kind);
  const wanted = kind.schema.safeParse(content);
  if (!wanted.success) return "unreadable";
  const refusal = await kind.refuses?.(tx, document, wanted.data);
  if (refusal) return refusal;
  await kind.publish(tx, document, wanted.data, now);
  await endTimes(tx, { id: document.id });
  await tx.revision.update({ where: { id }, data: { publishedAt: now } });
  return null;
}
