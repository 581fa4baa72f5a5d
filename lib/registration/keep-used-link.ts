import type { Tx } from "@/lib/db/client";

type UsedLink = { tokenHash: Uint8Array<ArrayBuffer>; registrationId: string; now: Date };

/**
 * Lets a mailed link that works once lead to the registration from now on: whoever presses its button again, because the
 * answer was lost, then gets there.
 */
export async function keepUsedLink(tx: Tx, { tokenHash, registrationId, now }: UsedLink): Promise<void> {
  await tx.manageLink.create({ data: { tokenHash, registrationId, createdAt: now } });
}
