import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** Deletes a seminar's translations of which nothing is left: words, house and the reason of a cancellation have a row in common. */
export async function dropEmptyTranslations(tx: Tx, seminarId: string): Promise<void> {
  await tx.seminarTranslation.deleteMany({
    where: {
      seminarId,
      ...{ title: null, lead: null, venueName: null, venueAddress: null, cancelReason: null },
      ...{ body: { equals: Prisma.DbNull }, afterwards: { equals: Prisma.DbNull } },
    },
  });
}
