import { isHeld, promotionOpen, type SeminarDates, seminarState } from "@/lib/time/lifecycle";
import { isFull, isOverbooked } from "./capacity";

export type WaitingReason =
  | "notAnnounced"
  | "seminarCancelled"
  | "seminarHeld"
  | "promotionEnded"
  | "overbooked"
  | "full"
  /** A seat is free. The next change of the option's seats gives it to the queue. */
  | "seatFree";

/**
 * Tells why the people in an option's queue have not got a seat at the moment `now`. The reason is the same for all of
 * them, because seats are given in order.
 */
export function whyWaiting(
  seminar: SeminarDates & { promotionEndsAt: Date | null },
  option: { capacity: number | null; taken: number },
  now: Date,
): WaitingReason {
  const state = seminarState(seminar, now);
  if (state === "draft") return "notAnnounced";
  if (state === "cancelled") return "seminarCancelled";
  if (isHeld(state)) return "seminarHeld";
  if (!promotionOpen(seminar, now)) return "promotionEnded";
  if (isOverbooked(option)) return "overbooked";
  return isFull(option) ? "full" : "seatFree";
}
