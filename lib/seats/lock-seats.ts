import type { Tx } from "@/lib/db/client";
import type { Seminar } from "@/lib/db/generated/client";

declare const locked: unique symbol;

/**
 * A transaction that holds the lock on a seminar's seats until it ends. Only `lockSeats` returns this type, so a
 * function that needs the lock takes a parameter of this type.
 */
export type SeatsLocked = Tx & { readonly [locked]: true };

/**
 * Locks the seats of a seminar until the caller's transaction ends, so that no other transaction changes them
 * meanwhile. It locks the rows of all the seminar's attendance options in the order of their ids, and then the
 * seminar's row. Every change that gives, frees or moves a seat starts with this lock. Registering (claim-seat.ts)
 * locks its own option only, in the same order. All options are locked, because a registration may move to another
 * option before the lock is held.
 *
 * Returns the transaction as one that holds the lock, and the seminar, which does not change until the transaction
 * ends.
 * @throws when the seminar does not exist
 */
export async function lockSeats(tx: Tx, seminarId: string): Promise<{ seats: SeatsLocked; seminar: Seminar }> {
  await tx.$queryRaw`
    SELECT FROM attendance_option WHERE seminar_id = ${seminarId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT FROM seminar WHERE id = ${seminarId}::uuid FOR SHARE`;
  const seminar = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
  return { seats: tx as SeatsLocked, seminar };
}
