import type { Tx } from "@/lib/db/client";

/** Ends what is to be published later of a document, and what is told of a publication that could not be made. */
export async function endTimes(tx: Tx, document: { id: string } | { pageId: string }): Promise<void> {
  const open = { OR: [{ publishAt: { not: null } }, { failedAt: { not: null } }] };
  await tx.revision.updateMany({
    where: { document, ...open },
    data: { publishAt: null, tellAll: false, scheduledById: null, failedAt: null, failure: null },
  });
}
