import type { AttendanceOption, RegistrationStatus, Seminar } from "@/lib/db/generated/client";
import { hasFreeSeat } from "@/lib/seats/capacity";
import { nextInTurn } from "@/lib/seats/promote-next";
import { changesOpen, hasBegun } from "@/lib/time/lifecycle";
import type { Leaving } from "./leaving";

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
