import { Prisma } from "@/lib/db/generated/client";

/** The result of registering: a seat (`confirmed`) or a position in the queue (`waiting`). */
export type Outcome = "confirmed" | "waiting";

type Claim = {
  seminarId: string;
  optionId: string;
  /**
   * An SQL condition. It is true if the person needs a new seat or a new position in the queue. If it is false, the
   * numbers in the option's row do not change, and the statement returns the result that a new person would get.
   */
  isNew: Prisma.Sql;
  /** An SQL condition. If it is false, the whole statement changes nothing and returns no row. */
  provided: Prisma.Sql;
};

/**
 * Returns the part of an SQL statement that takes the next seat or queue position of an attendance option. It is an
 * UPDATE of the option's row. If a seat is free and nobody waits, the new person gets the seat, and `has_seat` in the
 * result is true. Otherwise they join the queue, and `last_queue_number` is their number in the queue. Two people never
 * get the same seat, because the UPDATE waits for earlier updates of the row, and PostgreSQL then reads the row again.
 * The UPDATE returns no row if the option belongs to another seminar or has no capacity yet.
 *
 * The condition `waiting = 0` in RETURNING is read after the update: if the queue is still empty, the new person got a
 * seat. The caller's statement must lock the seminar's row after the option's row, in the same order as lock-seats.ts.
 * Otherwise the two could wait for each other (deadlock).
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
