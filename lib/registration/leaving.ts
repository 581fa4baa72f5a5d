import type { AttendanceOption, RegistrationStatus, Seminar } from "@/lib/db/generated/client";
import { hasFreeSeat } from "@/lib/seats/capacity";
import { nextInTurn } from "@/lib/seats/promote-next";
import { changesOpen, hasBegun } from "@/lib/time/lifecycle";

/**
 * What happens if a participant cancels now.
 * - `passedOn`: somebody in the queue gets the seat at once, so the cancellation cannot be undone.
 * - `undoable`: the seat stays free, so the participant can undo the cancellation for some time.
 * - `final`: nobody gets the seat automatically, but the participant cannot undo the cancellation: the deadline for
 *   changes has passed, or other people are waiting, or the option stays full because it was overbooked.
 * - `queueLeft`: the participant gives up a position in the queue and cannot get it back.
 */
export type Leaving = "passedOn" | "undoable" | "final" | "queueLeft";

export const leavings = ["passedOn", "undoable", "final", "queueLeft"] as const satisfies readonly Leaving[];

type Place = {
  status: RegistrationStatus;
  option: Pick<AttendanceOption, "capacity" | "noLimit" | "taken" | "waiting">;
  seminar: Seminar;
};

/**
 * Returns what happens if the participant of this registration cancels at `now`, or null if they cannot cancel any
 * more. A page shows it before the participant confirms, and `cancelRegistration` compares it under the lock.
 */
export function leavingAt({ status, option, seminar }: Place, now: Date): Leaving | null {
  if (status === "cancelled" || hasBegun(seminar, now)) return null;
  if (status === "waiting") return "queueLeft";
  const without = { ...option, taken: option.taken - 1 };
  if (nextInTurn(without, seminar, now) > 0) return "passedOn";
  return changesOpen(seminar, now) && hasFreeSeat(without) ? "undoable" : "final";
}
