import type { AttendanceOption, Seminar } from "@/lib/db/generated/client";
import { promotionOpen } from "@/lib/time/lifecycle";
import { grantSeats } from "./grant-seats";
import type { SeatsLocked } from "./lock-seats";

type Counted = Pick<AttendanceOption, "capacity" | "taken" | "waiting">;

/**
 * Returns how many people in an option's queue would get a seat automatically at the time `now`. `capacity`, `taken`
 * and `waiting` are the numbers of the option's seats, taken seats and people in the queue. The result is 0 after the
 * promotion deadline, or if the seminar is a draft, cancelled or over.
 */
export function nextInTurn({ capacity, taken, waiting }: Counted, seminar: Seminar, now: Date): number {
  if (!promotionOpen(seminar, now)) return 0;
  // Here null always means "no limit". If the capacity had not been set, nobody could have registered, and the queue
  // would be empty.
  return capacity === null ? waiting : Math.max(0, Math.min(capacity - taken, waiting));
}

/**
 * Gives the free seats of an attendance option to the first people in its queue, and sends each of them a mail. Gives
 * no seats after the promotion deadline, or if the seminar is a draft, cancelled or over. The caller must call this in
 * the transaction that freed the seats. Returns the number of people who got a seat.
 */
export async function promoteNext(
  tx: SeatsLocked,
  { optionId, now }: { optionId: string; now: Date },
): Promise<number> {
  const option = await tx.attendanceOption.findUniqueOrThrow({ where: { id: optionId }, include: { seminar: true } });
  const count = nextInTurn(option, option.seminar, now);
  if (count === 0) return 0;

  const next = await tx.registration.findMany({
    where: { optionId, status: "waiting" },
    orderBy: { queueNumber: "asc" },
    take: count,
    select: { id: true },
  });
  await grantSeats(tx, { optionId, registrationIds: next.map(({ id }) => id), actor: "site", now });
  return next.length;
}
