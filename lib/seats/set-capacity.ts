import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { lockSeats, type SeatsLocked } from "./lock-seats";
import { nextInTurn, promoteNext } from "./promote-next";

export type SetCapacityResult =
  | { ok: true; promoted: number }
  | { ok: false; reason: "optionUnknown" }
  /** So many would get a seat and a mail, and the organiser has not agreed to that. */
  | { ok: false; reason: "asks"; promoted: number };

type Capacity = {
  optionId: string;
  /** How many seats there are; null: no limit. */
  capacity: number | null;
  /** The organiser who says so. */
  userId: string;
};

/**
 * Sets how many seats an attendance option of a seminar has; null: no limit. From then on it takes people. Seats that come
 * free go to the queue in the same transaction, if the organiser has agreed that so many get a seat and a mail (`agreedTo`);
 * otherwise nothing changes, and the answer tells how many they would be. Fewer than are taken is allowed, since rooms change: nobody loses a seat,
 * and nobody gets one until enough have left.
 */
export async function setCapacity(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, agreedTo = 0, ...change }: Capacity & { seminarYear: number; agreedTo?: number | undefined },
): Promise<SetCapacityResult> {
  const { optionId } = change;
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: optionId, seminar: { year: seminarYear } };
    const option = await tx.attendanceOption.findUnique({ where, select: { seminarId: true } });
    if (!option) return { ok: false, reason: "optionUnknown" };

    const { seats, seminar } = await lockSeats(tx, option.seminarId);
    const counted = await tx.attendanceOption.findUniqueOrThrow({ where });
    const promoted = nextInTurn({ ...counted, capacity: change.capacity }, seminar, now);
    if (promoted > 0 && promoted !== agreedTo) return { ok: false, reason: "asks", promoted };
    await storeCapacity(seats, { ...change, now });
    return { ok: true, promoted: await promoteNext(seats, { optionId, now }) };
  });
}

/**
 * Writes how many seats an option has, and who said so, in the caller's transaction.
 * Nothing else writes it; whom free seats go to is for the caller to settle.
 */
export async function storeCapacity(
  tx: SeatsLocked,
  { optionId, capacity, userId, now }: Capacity & { now: Date },
): Promise<void> {
  await tx.attendanceOption.update({ where: { id: optionId }, data: { capacity, noLimit: capacity === null } });
  const audit =
    capacity === null
      ? ({ action: "seats.unlimited", subject: optionId } as const)
      : ({ action: "seats.set", subject: `${optionId} ${capacity}` } as const);
  await recordAudit(tx, { userId, ...audit, now });
}
