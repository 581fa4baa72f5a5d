import type { Tx } from "@/lib/db/client";
import type { Registration, Seminar } from "@/lib/db/generated/client";
import { seatsCanPass } from "@/lib/time/lifecycle";

/** How often the seat of one registration may go on to another person. */
export const HAND_OVERS = 3;

/**
 * Why a registration can't be handed over, or null when it can: only a seat may be, since a place in the queue would be one
 * before others; until the seminar begins, like cancelling; and a few times only.
 */
export async function whyNotHandedOver(
  tx: Tx,
  { registration, seminar, now }: { registration: Registration; seminar: Seminar; now: Date },
): Promise<"notSeated" | "tooLate" | "handedOnEnough" | null> {
  if (registration.status !== "confirmed") return "notSeated";
  if (!seatsCanPass(seminar, now)) return "tooLate";
  const before = await tx.registrationEvent.count({ where: { registrationId: registration.id, kind: "handedOver" } });
  return before >= HAND_OVERS ? "handedOnEnough" : null;
}
