import { type SeatLimit, takesPeople } from "@/lib/seats/capacity";
import { type SeminarDates, type SeminarState, seminarState } from "@/lib/time/lifecycle";

/**
 * The state in which readers find the seminar, `seminarState` but for one thing: while none of its attendance options takes
 * people, registration has not begun, whatever the window says.
 */
export function stateForReaders(seminar: SeminarDates & { options: readonly SeatLimit[] }, now: Date): SeminarState {
  const state = seminarState(seminar, now);
  return state === "open" && !seminar.options.some(takesPeople) ? "announced" : state;
}
