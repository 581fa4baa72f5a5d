import type { Tx } from "@/lib/db/client";
import { recordErasure } from "./record-erasure";

/**
 * Deletes registrations of a seminar with all that hangs on them: needs, answers, billing, links, history and mails, also
 * those that have not been sent. How many there were, and came, stays (registration_tally), by the day of
 * registering in Helsinki. Seats and queues are counted anew. To be called with the seats locked (lib/seats/lock-seats.ts).
 * Returns how many were deleted.
 */
export async function deleteRegistrations(
  tx: Tx,
  { seminarId, registrationIds, now }: { seminarId: string; registrationIds: string[]; now: Date },
): Promise<number> {
  const [{ count } = { count: 0 }] = await tx.$queryRaw<{ count: number }[]>`
    WITH gone AS (
      DELETE FROM registration WHERE seminar_id = ${seminarId}::uuid AND id = ANY (${registrationIds}::uuid[])
      RETURNING option_id, fee_category_id, status, arrived_at,
        (registered_at AT TIME ZONE 'Europe/Helsinki')::date AS registered_on
    ), tallied AS (
      INSERT INTO registration_tally (id, seminar_id, option_id, fee_category_id, status, registered_on, count, arrived)
      SELECT gen_random_uuid(), ${seminarId}::uuid, option_id, fee_category_id, status, registered_on, count(*),
        count(arrived_at) FROM gone
      GROUP BY option_id, fee_category_id, status, registered_on
    )
    SELECT count(*)::int FROM gone`;
  await tx.$executeRaw`
    UPDATE attendance_option AS option SET
      taken = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'confirmed'),
      waiting = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'waiting')
    WHERE seminar_id = ${seminarId}::uuid`;
  await recordErasure(tx, { kind: "registrations", seminarId, count, now });
  return count;
}
