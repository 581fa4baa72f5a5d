import type { Tx } from "@/lib/db/client";
import type { Seminar } from "@/lib/db/generated/client";

declare const locked: unique symbol;

/**
 * A transaction that has locked a seminar's seats. The lock ends with the transaction. Only `lockSeats` returns this
 * type, so a function with a parameter of this type can be called only with the lock.
 */
export type SeatsLocked = Tx & { readonly [locked]: true };

/**
 * Locks the seats of a seminar until the caller's transaction ends, so that no other transaction can change them. This
 * function locks the rows of all the seminar's attendance options, in the order of their ids, and then the seminar's
 * row. Every change that gives, frees or moves a seat must start with this lock. The only exception is registering
 * (claim-seat.ts), which locks one option's row and then the seminar's row. All options are locked, because the caller
 * cannot know which options it will need: another transaction may move a registration to another option before the rows
 * are locked.
 *
 * Returns the transaction, with a type that proves the lock, and the seminar, which cannot change until the transaction
 * ends.
 * @throws if the seminar does not exist
 */
export async function lockSeats(tx: Tx, seminarId: string): Promise<{ seats: SeatsLocked; seminar: Seminar }> {
  await tx.$queryRaw`
    SELECT FROM attendance_option WHERE seminar_id = ${seminarId}::uuid ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT FROM seminar WHERE id = ${seminarId}::uuid FOR SHARE`;
  const seminar = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
  return { seats: tx as SeatsLocked, seminar };
}
