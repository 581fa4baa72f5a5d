import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Prisma } from "@/lib/db/generated/client";
import type { Kind, Subject } from "./kind";

const find = (db: Db | Tx, { kind, pageId, seminarId }: Subject) =>
  db.document.findFirst({ where: { kind, pageId, seminarId } });

/** Makes openings of the same document take turns; any number that nothing else locks. */
const openingLock = 2008;

/**
 * The document of a page, a seminar or a list. When it is opened for the first time, what is public becomes its
 * first revision, so that there is always something to compare with and to come back to.
 */
export async function openDocument<Content>(
  { db, clock }: { db: Db; clock: Clock },
  kind: Kind<Content>,
  subject: Subject,
): Promise<Document> {
  const opened = await find(db, subject);
  if (opened) return opened;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${openingLock})`;
    const meanwhile = await find(tx, subject);
    if (meanwhile) return meanwhile;
    const now = clock.now();
    const content = (await kind.read(tx, subject)) as Prisma.InputJsonObject;
    return tx.document.create({
      data: { ...subject, revisions: { create: { number: 1, content, savedAt: now, publishedAt: now } } },
    });
  });
}
