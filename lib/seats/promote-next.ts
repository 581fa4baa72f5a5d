import { promotionOpen } from "@/lib/time/lifecycle";
import { grantSeats } from "./grant-seats";
import type { SeatsLocked } from "./lock-seats";

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
  // Here null always means "no limit": as long as the capacity has not been set, nobody can be in the queue.
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
