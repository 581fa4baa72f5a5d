import { promotionOpen } from "@/lib/time/lifecycle";
import { grantSeats } from "./grant-seats";
import type { SeatsLocked } from "./lock-seats";

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
  // Nobody waits where the seats haven't been set: without a number there is no limit.
  const free = option.capacity === null ? option.waiting : Math.min(option.capacity - option.taken, option.waiting);
  if (free <= 0 || !promotionOpen(option.seminar, now)) return 0;

  const next = await tx.registration.findMany({
    where: { optionId, status: "waiting" },
    orderBy: { queueNumber: "asc" },
    take: free,
    select: { id: true },
  });
  await grantSeats(tx, { optionId, registrationIds: next.map(({ id }) => id), actor: "site", now });
  return next.length;
}
