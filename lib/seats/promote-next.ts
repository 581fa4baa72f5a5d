import type { AttendanceOption, Seminar } from "@/lib/db/generated/client";
import { promotionOpen } from "@/lib/time/lifecycle";
import { grantSeats } from "./grant-seats";
import type { SeatsLocked } from "./lock-seats";

type Counted = Pick<AttendanceOption, "capacity" | "taken" | "waiting">;

/** How many of an option's queue get a seat by themselves at the moment `now`, with its seats and its queue as they are given. */
export function nextInTurn({ capacity, taken, waiting }: Counted, seminar: Seminar, now: Date): number {
  if (!promotionOpen(seminar, now)) return 0;
  // Nobody waits where the seats haven't been set: without a number there is no limit.
  return capacity === null ? waiting : Math.max(0, Math.min(capacity - taken, waiting));
}

/**
 * Gives the free seats of an attendance option to the first in its queue, in order, and mails each of them; none once the
 * promotion deadline has passed or the seminar has been cancelled or held. To be called in the transaction that freed the
 * seats. Returns how many got one.
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
