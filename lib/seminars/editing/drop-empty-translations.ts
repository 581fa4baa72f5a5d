import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Deletes the translations of a seminar that have become empty. Call it after emptying some columns of a row: the row
 * also holds those of other documents (words, venue and the reason of a cancellation share it).
 */
export async function dropEmptyTranslations(tx: Tx, seminarId: string): Promise<void> {
  await tx.seminarTranslation.deleteMany({
    where: {
      seminarId,
      ...{ title: null, lead: null, venueName: null, venueAddress: null, cancelReason: null },
      ...{ body: { equals: Prisma.DbNull }, afterwards: { equals: Prisma.DbNull } },
    },
  });
}
