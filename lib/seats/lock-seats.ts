import type { Tx } from "@/lib/db/client";
import type { Seminar } from "@/lib/db/generated/client";

/**
 * Makes the caller's transaction the only one that moves seats of a seminar, until it ends: locks the rows of all
 * its attendance options in the order of their ids, then the seminar's own. Every change that gives, frees or moves a
 * seat begins with it; registering (claim-place.ts) takes the same locks, of the one option, in the same order.
 * All options, since until the lock is held the registration may move to another one.
 *
 * Returns the seminar as it is from now to the transaction's end.
 */
export async function lockSeats(tx: Tx, seminarId: string): Promise<Seminar> {
  await tx.$queryRaw`
    SELECT FROM attendance_option WHERE seminar_id = ${seminarId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT FROM seminar WHERE id = ${seminarId}::uuid FOR SHARE`;
  return tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
}
