import { Prisma } from "@/lib/db/generated/client";

/** What a newcomer gets: a seat (`confirmed`) or a place in the queue (`waiting`). */
export type Outcome = "confirmed" | "waiting";

type Claim = {
  seminarId: string;
  optionId: string;
  /**
   * SQL condition: the sender is a newcomer. Otherwise nothing is counted, and the result is the one a newcomer would
   * get.
   */
  isNew: Prisma.Sql;
  /** SQL condition that must also hold; otherwise no row is returned. */
  provided: Prisma.Sql;
};

/**
 * Returns the part of an SQL statement that counts a newcomer in. It is an UPDATE of the option's row. Its result tells
 * in `has_seat` whether the newcomer has a seat; if not, `last_queue_number` is their number in the queue. The newcomer
 * gets a seat if one is free and nobody waits, otherwise a place in the queue. The UPDATE waits for those that came
 * before it and then sees their result (PostgreSQL re-reads a row that it had to wait for), so no seat is given twice.
 * It returns no row for an option of another seminar, or one whose capacity has not been set.
 *
 * If nobody waits after the UPDATE, the newcomer got a seat. The statement must lock the seminar's row after the
 * option's row, as lock-seats.ts does, so that the two cannot block each other (deadlock).
 */
export function claimingSeat({ seminarId, optionId, isNew, provided }: Claim): Prisma.Sql {
  return Prisma.sql`
      UPDATE attendance_option SET
        taken = taken + (is_new AND waiting = 0 AND (capacity IS NULL OR taken < capacity))::int,
        waiting = waiting + (is_new AND NOT (waiting = 0 AND (capacity IS NULL OR taken < capacity)))::int,
        last_queue_number = last_queue_number
          + (is_new AND NOT (waiting = 0 AND (capacity IS NULL OR taken < capacity)))::int
      FROM (SELECT ${isNew} AS is_new) AS sender
      WHERE id = ${optionId}::uuid AND seminar_id = ${seminarId}::uuid AND (capacity IS NOT NULL OR no_limit)
        AND ${provided}
      RETURNING id, seminar_id, last_queue_number, is_new,
        waiting = 0 AND (is_new OR capacity IS NULL OR taken < capacity) AS has_seat`;
}
