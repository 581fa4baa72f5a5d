import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { makePublic, publishDue } from "@/lib/publishing/publish-draft";

/** Any number that nothing else locks: one preview at a time writes what it will take back. */
const previewLock = 2010;

/** In milliseconds. What takes longer is given up, so that no preview keeps locked what it pretends to change. */
const patience = { maxWait: 3_000, timeout: 8_000 };

class TakenBack extends Error {}

/**
 * Runs `look` on the database as it would be if every draft were published at this moment. The drafts are published by
 * the same code as always, in a transaction that is taken back: nobody else ever sees them. A draft that can't be
 * published is left out. Returns what `look` returns.
 */
export async function withDrafts<Seen>({ db, clock }: { db: Db; clock: Clock }, look: (tx: Tx) => Promise<Seen>) {
  await publishDue({ db, clock });
  const seen: Seen[] = [];
  try {
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '3s'`;
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${previewLock})`;
      // Shorter than the second after which PostgreSQL looks for deadlocks: it is the preview that gives way.
      await tx.$executeRaw`SET LOCAL lock_timeout = '500ms'`;
      await publishDrafts(tx, clock.now());
      seen.push(await look(tx));
      throw new TakenBack();
    }, patience);
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return seen[0] as Seen;
}

/** A seminar that isn't announced would be seen by nobody, in a preview neither. */
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
