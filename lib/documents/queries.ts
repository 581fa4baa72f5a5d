import type { Db } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";
import { type RevisionHead, revisionHead } from "./document";

/** A document, with the year of its seminar if it belongs to one. */
export type DocumentWithYear = Document & { seminar: { year: number } | null };

/** A document by its id; null when there is none, or its page is in the trash. */
export async function loadDocument({ db }: { db: Db }, id: string): Promise<DocumentWithYear | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  return db.document.findFirst({
    where: { id, NOT: { page: { trashedAt: { not: null } } } },
    include: { seminar: { select: { year: true } } },
  });
}

/** The newest revision of a document: its draft, or the published revision if nothing was saved since. */
export function loadNewest({ db }: { db: Db }, documentId: string): Promise<Revision> {
  return db.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
}

/** One revision of a document with its content; null when the document has no such number. */
export function loadRevision({ db }: { db: Db }, documentId: string, number: number): Promise<Revision | null> {
  return db.revision.findUnique({ where: { documentId_number: { documentId, number } } });
}

/** All revisions of a document, the newest first, without their contents. */
export function loadRevisions({ db }: { db: Db }, documentId: string): Promise<RevisionHead[]> {
  return db.revision.findMany({ where: { documentId }, orderBy: { number: "desc" }, ...revisionHead });
}

/** Who saved a revision and when; null when the document has no such number. */
export function loadRevisionHead({ db }: { db: Db }, documentId: string, number: number): Promise<RevisionHead | null> {
  return db.revision.findUnique({ where: { documentId_number: { documentId, number } }, ...revisionHead });
}
