import type { AttendanceOption, Seminar } from "@/lib/db/generated/client";
import { promotionOpen } from "@/lib/time/lifecycle";
import { grantSeats } from "./grant-seats";
import type { SeatsLocked } from "./lock-seats";

type Counted = Pick<AttendanceOption, "capacity" | "taken" | "waiting">;

/** Returns how many people of an option's queue get a seat automatically at `now`, with the given seats and queue. */
export function nextInTurn({ capacity, taken, waiting }: Counted, seminar: Seminar, now: Date): number {
  if (!promotionOpen(seminar, now)) return 0;
  // Here null always means "no limit": as long as the capacity has not been set, nobody can be in the queue.
  return capacity === null ? waiting : Math.max(0, Math.min(capacity - taken, waiting));
}

/**
 * Gives the free seats of an attendance option to the first people in its queue, in order, and mails each of them.
 * Gives none after the promotion deadline, or when the seminar has been cancelled or held. Call it in the transaction
 * that freed the seats. Returns how many people got a seat.
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
