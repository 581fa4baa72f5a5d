import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { lockSeats } from "./lock-seats";
import { promoteNext } from "./promote-next";

export type SetCapacityResult = { ok: true; promoted: number } | { ok: false; reason: "optionUnknown" };

/**
 * Sets how many seats an attendance option of a seminar has; null: no limit. Seats that come free go to the queue in the
 * same transaction. Fewer than are taken is allowed, since rooms change: nobody loses a seat, and nobody gets one
 * until enough have left.
 */
export async function setCapacity(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, optionId, capacity }: { seminarYear: number; optionId: string; capacity: number | null },
): Promise<SetCapacityResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: optionId, seminar: { year: seminarYear } };
    const option = await tx.attendanceOption.findUnique({ where, select: { seminarId: true } });
    if (!option) return { ok: false, reason: "optionUnknown" };

    await lockSeats(tx, option.seminarId);
    await tx.attendanceOption.update({ where, data: { capacity } });
    return { ok: true, promoted: await promoteNext(tx, { optionId, now }) };
  });
}
