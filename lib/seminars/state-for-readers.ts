import { type SeatLimit, takesPeople } from "@/lib/seats/capacity";
import { type SeminarDates, type SeminarState, seminarState } from "@/lib/time/lifecycle";

/**
 * The seminar's state as readers see it. It is `seminarState` with one difference: until the capacity of at least one
 * attendance option is set, the state is `announced` and not `open`, even if registration should be open by its dates.
 */
export function stateForReaders(seminar: SeminarDates & { options: readonly SeatLimit[] }, now: Date): SeminarState {
  const state = seminarState(seminar, now);
  return state === "open" && !seminar.options.some(takesPeople) ? "announced" : state;
}
