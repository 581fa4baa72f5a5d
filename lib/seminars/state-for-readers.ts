import { type SeatLimit, takesPeople } from "@/lib/seats/capacity";
import { hasEnded, isComing, type SeminarDates, type SeminarState, seminarState } from "@/lib/time/lifecycle";

type Seminar = SeminarDates & { endsAt: Date | null; options: readonly SeatLimit[] };

/**
 * Returns the seminar's state for readers. It differs from `seminarState` in two cases. If registration should be open
 * but no attendance option has a capacity yet, the state is `announced`, not `open`. If the seminar's end is known, the
 * state is `held` from then on, and not only from the next day.
 */
export function stateForReaders(seminar: Seminar, now: Date): SeminarState {
  const state = seminarState(seminar, now);
  if (isComing(state) && hasEnded(seminar, now)) return "held";
  return state === "open" && !seminar.options.some(takesPeople) ? "announced" : state;
}
