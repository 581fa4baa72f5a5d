import type { Db } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";
import { type RevisionHead, revisionHead } from "./document";

/** A document with the year of its seminar. `seminar` is null if the document does not belong to a seminar. */
export type DocumentWithYear = Document & { seminar: { year: number } | null };

/** Returns a document by its id. Returns null if it does not exist or its page is in the trash. */
export async function loadDocument({ db }: { db: Db }, id: string): Promise<DocumentWithYear | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  return db.document.findFirst({
    where: { id, NOT: { page: { trashedAt: { not: null } } } },
    include: { seminar: { select: { year: true } } },
  });
}

/**
 * Returns the newest revision of a document. It is a draft, or the published revision if nothing was saved after
 * publication.
 */
export function loadNewest({ db }: { db: Db }, documentId: string): Promise<Revision> {
  return db.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
}

/** Returns one revision of a document with its content; null if the document has no revision with this number. */
export function loadRevision({ db }: { db: Db }, documentId: string, number: number): Promise<Revision | null> {
  return db.revision.findUnique({ where: { documentId_number: { documentId, number } } });
}

/** Returns all revisions of a document without their contents, the newest first. */
export function loadRevisions({ db }: { db: Db }, documentId: string): Promise<RevisionHead[]> {
  return db.revision.findMany({ where: { documentId }, orderBy: { number: "desc" }, ...revisionHead });
}

/** Returns one revision of a document without its content; null if the document has no revision with this number. */
export function loadRevisionHead({ db }: { db: Db }, documentId: string, number: number): Promise<RevisionHead | null> {
  return db.revision.findUnique({ where: { documentId_number: { documentId, number } }, ...revisionHead });
}
