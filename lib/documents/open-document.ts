import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Prisma } from "@/lib/db/generated/client";
import type { Kind, Subject } from "./kind";

const find = (db: Db | Tx, { kind, pageId, seminarId }: Subject) =>
  db.document.findFirst({ where: { kind, pageId, seminarId } });

/** The key of the advisory lock for creating documents. It can be any number that no other lock uses. */
const openingLock = 2008;

/**
 * Returns the document of a page, a seminar or a list. If there is none yet, it is created with the public content as
 * its first revision, so that there is always a state to compare with and to restore.
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
