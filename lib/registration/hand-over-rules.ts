import type { Tx } from "@/lib/db/client";
import type { Registration, Seminar } from "@/lib/db/generated/client";
import { seatsCanPass } from "@/lib/time/lifecycle";

/** How many times the seat of one registration may be handed over. */
const HAND_OVERS = 3;

/**
 * Tells why a registration can't be handed over, or returns null when it can:
 * - `notSeated`: only a seat can be handed over. A colleague who took over a place in the queue would overtake people
 *   who have waited longer.
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
