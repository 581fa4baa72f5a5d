import type { Tx } from "@/lib/db/client";

/** Cancels the scheduled publication of a document and clears the report of a failed one. */
export async function endTimes(tx: Tx, document: { id: string } | { pageId: string }): Promise<void> {
  const open = { OR: [{ publishAt: { not: null } }, { failedAt: { not: null } }] };
  await tx.revision.updateMany({
    where: { document, ...open },
    data: { publishAt: null, tellAll: false, scheduledById: null, failedAt: null, failure: null },
  });
}
