import type { Tx } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";

/**
 * The saved state on which an editor's changes are based: the number of a revision, and the number of times that this
 * revision had been saved.
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
 * Locks a document until the transaction ends, so that nobody else can save or publish it meanwhile. Returns the
 * document and its newest revision.
 * @throws if the document does not exist
 */
export async function lockDocument(tx: Tx, documentId: string): Promise<{ document: Document; newest: Revision }> {
  await tx.$queryRaw`SELECT FROM document WHERE id = ${documentId}::uuid FOR UPDATE`;
  const document = await tx.document.findUniqueOrThrow({ where: { id: documentId } });
  const newest = await tx.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
  return { document, newest };
}

/** Checks whether `basis` is still the newest saved state. If so, nobody has saved the document since `basis`. */
export function isNewest(newest: Basis, basis: Basis): boolean {
  return newest.number === basis.number && newest.version === basis.version;
}
