import type { Tx } from "@/lib/db/client";
import type { Registration, Seminar } from "@/lib/db/generated/client";
import { lockSeats, type SeatsLocked } from "@/lib/seats/lock-seats";

/**
 * A registration and its seminar as they are until the caller's transaction ends: whoever changes a registration holds its
 * seminar's seats (lock-seats.ts). Null when it has been erased.
 */
export async function lockRegistration(
  tx: Tx,
  registrationId: string,
): Promise<{ registration: Registration; seminar: Seminar; seats: SeatsLocked } | null> {
  const where = { id: registrationId };
  const found = await tx.registration.findUnique({ where, select: { seminarId: true } });
  if (!found) return null;
  const { seats, seminar } = await lockSeats(tx, found.seminarId);
  const registration = await tx.registration.findUnique({ where });
  return registration && { registration, seminar, seats };
}
