import type { Db } from "@/lib/db/client";

/** Milliseconds. Must be longer than sending a mail can take (the timeouts in transport.ts). */
const patience = { timeout: 90_000 };

/**
 * Runs `work` unless another worker is already working on the same mail; then it does nothing. The claim is an advisory
 * lock: the database releases it at once if the process dies, and it doesn't block other changes to the mail's row.
 */
export async function whileClaimed(db: Db, mailId: string, work: () => Promise<void>): Promise<void> {
  await db.$transaction(async (tx) => {
    const [claim] = await tx.$queryRaw<{ ours: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`mail:${mailId}`}, 0)) AS ours`;
    if (claim?.ours) await work();
  }, patience);
}
