import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { makePublic, publishDue } from "@/lib/publishing/publish-draft";

/**
 * The key of the advisory lock that prevents two previews from running at the same time. The key can be any number that
 * no other advisory lock uses.
 */
const previewLock = 2010;

/**
 * The time limits of a preview, in milliseconds. A preview that takes longer is aborted, because all rows that it
 * changes are locked until it ends.
 */
const readingLimitsMs = { maxWait: 3_000, timeout: 8_000 };

class TakenBack extends Error {}

/**
 * Calls `look` with a transaction in which all drafts are published, and returns the result of `look`. The transaction
 * is rolled back at the end, so nobody else sees the drafts. Drafts that cannot be published are left out.
 */
export async function withDrafts<Seen>({ db, clock }: { db: Db; clock: Clock }, look: (tx: Tx) => Promise<Seen>) {
  await publishDue({ db, clock });
  const seen: Seen[] = [];
  try {
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '3s'`;
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${previewLock})`;
      // PostgreSQL checks for deadlocks after one second. The preview stops waiting for a lock before that. So if there
      // is a deadlock, the preview fails, and not the change of another user.
      await tx.$executeRaw`SET LOCAL lock_timeout = '500ms'`;
      await publishDrafts(tx, clock.now());
      seen.push(await look(tx));
      throw new TakenBack();
    }, readingLimitsMs);
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return seen[0] as Seen;
}

/** Announces a seminar in the transaction of the preview, because pages do not show a seminar that is not announced. */
async function announce(tx: Tx, id: string, now: Date): Promise<void> {
  const hidden = [{ announcedAt: null }, { announcedAt: { gt: now } }];
  await tx.seminar.updateMany({ where: { id, OR: hidden }, data: { announcedAt: now } });
}

async function publishDrafts(tx: Tx, now: Date): Promise<void> {
  const newest = await tx.revision.findMany({
    distinct: ["documentId"],
    orderBy: [{ documentId: "asc" }, { number: "desc" }],
    select: { id: true, publishedAt: true },
  });
  const drafts = newest.filter(({ publishedAt }) => publishedAt === null).map(({ id }) => id);
  const revisions = await tx.revision.findMany({ where: { id: { in: drafts } }, include: { document: true } });
  for (const { document, ...revision } of revisions) {
    await tx.$executeRaw`SAVEPOINT draft`;
    try {
      await makePublic(tx, document, revision, { now, tellAll: false });
      if (document.seminarId) await announce(tx, document.seminarId, now);
    } catch {
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT draft`;
    }
  }
}
