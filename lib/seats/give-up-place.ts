import type { Tx } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";

/**
 * Cancels a live registration's place, seat or queue, with the seats locked (lock-seats.ts). The caller writes the history,
 * mails, and promotes the next (promote-next.ts).
 */
export async function giveUpPlace(
  tx: Tx,
  { registration: { id, status, optionId }, now }: { registration: Registration; now: Date },
): Promise<void> {
  await tx.registration.update({ where: { id }, data: { status: "cancelled", cancelledAt: now, queueNumber: null } });
  await tx.attendanceOption.update({
    where: { id: optionId },
    data: status === "confirmed" ? { taken: { decrement: 1 } } : { waiting: { decrement: 1 } },
  });
}
