import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Prisma } from "@/lib/db/generated/client";
import { asDraft, type DraftOf } from "./as-draft";
import type { Basis } from "./document";
import type { Kind, Subject } from "./kind";
import { loadPublication, type Publication } from "./publication";
import { loadNewest } from "./queries";

/** The data with which an editing screen starts: the newest saved content, and the state of publication. */
export type OpenDraft<Content> = {
  document: { documentId: string; basis: Basis; content: DraftOf<Content> };
  publication: Publication;
};

/**
 * Opens the newest revision of a document for editing, exactly as it was typed. Creates the document if it does not
 * exist yet.
 */
export async function openDraft<Content>(
  deps: { db: Db; clock: Clock },
  kind: Kind<Content>,
  subject: Subject,
): Promise<OpenDraft<Content>> {
  const document = await openDocument(deps, kind, subject);
  const documentId = document.id;
  const [newest, publication] = await Promise.all([
    loadNewest(deps, documentId),
    loadPublication(deps, kind, document),
  ]);
  const { number, version, content } = newest;
  return { document: { documentId, basis: { number, version }, content: asDraft(kind.schema, content) }, publication };
}

const find = (db: Db | Tx, { kind, pageId, seminarId }: Subject) =>
  db.document.findFirst({ where: { kind, pageId, seminarId } });

/** The key of the advisory lock for creating documents. The key can be any number that no other advisory lock uses. */
const openingLock = 2008;

/**
 * Returns the document of a page, a seminar or a list. If the document does not exist yet, creates it with the public
 * content as its first revision. So later revisions can always be compared with the original content, and the original
 * content can be restored.
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
