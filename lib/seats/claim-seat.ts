import { Prisma } from "@/lib/db/generated/client";

/** What a newcomer gets: a seat, or a place in the queue. */
export type Outcome = "confirmed" | "waiting";

type Claim = {
  seminarId: string;
  optionId: string;
  /** Whether somebody new comes: a condition. Otherwise nothing is counted, and the answer is what a newcomer would get. */
  isNew: Prisma.Sql;
  /** What else must be true, or no row is returned: a condition. */
  provided: Prisma.Sql;
};

/**
 * The part of a statement that counts a newcomer in: an UPDATE of the option's row, whose result tells whether there
 * `has_seat`, and otherwise the `last_queue_number`. The newcomer takes a seat if nobody waits and one is free, else joins
 * the queue. The UPDATE waits for those before it and sees what they left (PostgreSQL re-reads the row that it waited for),
 * so seats never run over. It returns no row for an option of another seminar, or one whose seats haven't been set.
 *
 * Nobody waiting afterwards means that the newcomer got a seat. The seminar's row is to be locked after the option's, as
 * lock-seats.ts does.
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
