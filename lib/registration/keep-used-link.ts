import type { Tx } from "@/lib/db/client";

type UsedLink = { tokenHash: Uint8Array<ArrayBuffer>; registrationId: string; now: Date };

/**
 * Turns a mailed link that works only once into a manage link of the registration. If people press its button again
 * because the answer was lost, the link then leads them to the registration.
 */
export async function keepUsedLink(tx: Tx, { tokenHash, registrationId, now }: UsedLink): Promise<void> {
  await tx.manageLink.create({ data: { tokenHash, registrationId, createdAt: now } });
}
