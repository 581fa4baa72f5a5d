import type { Tx } from "@/lib/db/client";
import type { ErasureKind } from "@/lib/db/generated/client";
import type { SeatsLocked } from "@/lib/seats/lock-seats";
import { recountPlaces } from "@/lib/seats/places";

/**
 * Deletes registrations of a seminar, and everything that belongs to them: special needs, answers, billing details,
 * links, history and mails, even mails that have not been sent yet. Only numbers are kept, in the table
 * `registration_tally`: the number of registrations, and the number of people who arrived. There is one row for each
 * combination of registration day (in Helsinki), attendance option, fee category and status. This function then counts
 * the seats and queues of the seminar again. Returns the number of deleted registrations.
 */
export async function deleteRegistrations(
  tx: SeatsLocked,
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
  await recountPlaces(tx, seminarId);
  await recordErasure(tx, { kind: "registrations", seminarId, count, now });
  return count;
}

/**
 * Records that data was erased. The caller must call this in the transaction that erased the data. Does nothing if
 * `count` is 0.
 */
export async function recordErasure(
  tx: Tx,
  { kind, seminarId, count, now }: { kind: ErasureKind; seminarId: string | null; count: number; now: Date },
): Promise<void> {
  if (count > 0) await tx.erasure.create({ data: { kind, seminarId, count, at: now } });
}
