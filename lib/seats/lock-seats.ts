import type { Tx } from "@/lib/db/client";
import type { Seminar } from "@/lib/db/generated/client";

declare const locked: unique symbol;

/**
 * A transaction that is the only one to move seats of a seminar, until it ends. Only `lockSeats` makes one, so that whatever
 * needs the seats locked asks for it by its type.
 */
export type SeatsLocked = Tx & { readonly [locked]: true };

/**
 * Makes the caller's transaction the only one that moves seats of a seminar, until it ends: locks the rows of all
 * its attendance options in the order of their ids, then the seminar's own. Every change that gives, frees or moves a
 * seat begins with it; registering (claim-seat.ts) takes the same locks, of the one option, in the same order.
 * All options, since until the lock is held the registration may move to another one.
 *
 * Returns the transaction as one with the seats locked, and the seminar as it is from now to the transaction's end.
 * @throws when there is no such seminar
 */
export async function lockSeats(tx: Tx, seminarId: string): Promise<{ seats: SeatsLocked; seminar: Seminar }> {
  await tx.$queryRaw`
    SELECT FROM attendance_option WHERE seminar_id = ${seminarId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT FROM seminar WHERE id = ${seminarId}::uuid FOR SHARE`;
  const seminar = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
  return { seats: tx as SeatsLocked, seminar };
}
