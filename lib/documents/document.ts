import type { Tx } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";

/**
 * The saved state on which an editor's changes are based: a revision's number, and how often that revision had been
 * saved.
 */
export type Basis = { number: number; version: number };

/** A revision without its content. */
export type RevisionHead = Omit<Revision, "content"> & { savedBy: { name: string } | null };

/** The Prisma arguments that load a `RevisionHead`. */
export const revisionHead = {
  omit: { content: true },
  include: { savedBy: { select: { name: true } } },
} as const;

/**
 * Locks a document until the transaction ends, so that nobody else saves or publishes it. Returns it with its newest
 * revision. Throws if the document doesn't exist.
 */
export async function lockDocument(tx: Tx, documentId: string): Promise<{ document: Document; newest: Revision }> {
  await tx.$queryRaw`SELECT FROM document WHERE id = ${documentId}::uuid FOR UPDATE`;
  const document = await tx.document.findUniqueOrThrow({ where: { id: documentId } });
  const newest = await tx.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
  return { document, newest };
}

/** Whether `basis` is still the newest saved state, so that nobody has saved since. */
export function isNewest(newest: Basis, basis: Basis): boolean {
  return newest.number === basis.number && newest.version === basis.version;
}
