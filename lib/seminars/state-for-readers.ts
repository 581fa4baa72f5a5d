import { type SeatLimit, takesPeople } from "@/lib/seats/capacity";
import { type SeminarDates, type SeminarState, seminarState } from "@/lib/time/lifecycle";

/**
 * Returns the seminar's state for readers. It differs from `seminarState` in one case: if registration should be open
 * but no attendance option has a capacity yet, the state is `announced`, not `open`.
 */
export function stateForReaders(seminar: SeminarDates & { options: readonly SeatLimit[] }, now: Date): SeminarState {
  const state = seminarState(seminar, now);
  return state === "open" && !seminar.options.some(takesPeople) ? "announced" : state;
}
