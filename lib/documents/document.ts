import type { Tx } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";

/** Which saved state someone's writing is based on: a revision's number, and how often it had been saved. */
export type Basis = { number: number; version: number };

/** What is told of a revision without its content. */
export type RevisionHead = Omit<Revision, "content"> & { savedBy: { name: string } | null };

export const revisionHead = {
  omit: { content: true },
  include: { savedBy: { select: { name: true } } },
} as const;

/** A document with its newest revision, locked: nobody else saves or publishes it until the transaction ends. */
export async function lockDocument(tx: Tx, documentId: string): Promise<{ document: Document; newest: Revision }> {
  await tx.$queryRaw`SELECT FROM document WHERE id = ${documentId}::uuid FOR UPDATE`;
  const document = await tx.document.findUniqueOrThrow({ where: { id: documentId } });
  const newest = await tx.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
  return { document, newest };
}

/** Whether nobody has saved since `basis`. */
export function isNewest(newest: Basis, basis: Basis): boolean {
  return newest.number === basis.number && newest.version === basis.version;
}
