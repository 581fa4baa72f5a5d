import type { Tx } from "@/lib/db/client";
import type { Registration, Seminar } from "@/lib/db/generated/client";
import { seatsCanPass } from "@/lib/time/lifecycle";

/** The largest number of times that the seat of one registration may be handed over. */
const HAND_OVERS = 3;

/**
 * Returns the reason why a participant cannot hand over their seat to a colleague, or null if they can:
 * - `notSeated`: the participant has no seat. A position in the queue cannot be handed over, because the colleague
 *   would get a seat before people who have waited longer.
 * - `tooLate`: the seminar has begun or has been cancelled.
 * - `handedOverTooOften`: the seat has already been handed over `HAND_OVERS` times.
 */
export async function whyNotHandedOver(
  tx: Tx,
  { registration, seminar, now }: { registration: Registration; seminar: Seminar; now: Date },
): Promise<"notSeated" | "tooLate" | "handedOverTooOften" | null> {
  if (registration.status !== "confirmed") return "notSeated";
  if (!seatsCanPass(seminar, now)) return "tooLate";
  const before = await tx.registrationEvent.count({ where: { registrationId: registration.id, kind: "handedOver" } });
  return before >= HAND_OVERS ? "handedOverTooOften" : null;
}
