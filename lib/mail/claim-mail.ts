import type { Db } from "@/lib/db/client";

/** Longer than a server is waited for (transport.ts), in milliseconds. */
const patience = { timeout: 90_000 };

/**
 * Does `work` while no other worker is at the same mail; when one is, does nothing. The claim is a lock of the database's
 * session: whoever dies gives it back at once, and nothing that has to do with the mail's row waits for it.
 */
export async function whileClaimed(db: Db, mailId: string, work: () => Promise<void>): Promise<void> {
  await db.$transaction(async (tx) => {
    const [claim] = await tx.$queryRaw<{ ours: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`mail:${mailId}`}, 0)) AS ours`;
    if (claim?.ours) await work();
  }, patience);
}
