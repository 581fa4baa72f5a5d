import type { Tx } from "@/lib/db/client";
import type { Registration, Seminar } from "@/lib/db/generated/client";
import { lockSeats, type SeatsLocked } from "@/lib/seats/lock-seats";

/**
 * Locks the seats of a registration's seminar (lock-seats.ts), then reads the registration and the seminar. Until the
 * caller's transaction ends, no other transaction can change the participant's details, seat or queue position, because
 * all such changes need this lock. Returns null if the registration has been erased.
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
