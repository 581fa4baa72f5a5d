import type { Tx } from "@/lib/db/client";

/**
 * Cancels the scheduled publication of a document. Also removes the report about a scheduled publication that failed.
 */
export async function endTimes(tx: Tx, document: { id: string } | { pageId: string }): Promise<void> {
  const open = { OR: [{ publishAt: { not: null } }, { failedAt: { not: null } }] };
  await tx.revision.updateMany({
    where: { document, ...open },
    data: { publishAt: null, tellAll: false, scheduledById: null, failedAt: null, failure: null },
  });
}
