import type { Tx } from "@/lib/db/client";
import { hasEnded, isComing, type SeminarDates, type SeminarState, seminarState } from "@/lib/time/lifecycle";
import { type SeatLimit, takesPeople } from "./capacity";

type ForReaders = SeminarDates & { endsAt: Date | null; options: readonly SeatLimit[] };

/**
 * Returns the seminar's state for readers. It differs from `seminarState` in two cases. If registration should be open
 * but no attendance option has a capacity yet, the state is `announced`, not `open`. If the seminar's end is known, the
 * state is `held` from then on, and not only from the next day.
 */
export function stateForReaders(seminar: ForReaders, now: Date): SeminarState {
  const state = seminarState(seminar, now);
  if (isComing(state) && hasEnded(seminar, now)) return "held";
  return state === "open" && !seminar.options.some(takesPeople) ? "announced" : state;
}

/**
 * If a change opens registration for readers, returns the number of people who have confirmed that they want a mail
 * about the opening; `sendOpeningAlerts` will mail these people. Otherwise returns 0. `before` and `after` are the
 * seminar before and after the change.
 */
export async function countOpened(
  tx: Tx,
  { before, after }: { before: ForReaders; after: ForReaders & { id: string } },
  now: Date,
): Promise<number> {
  const opens = stateForReaders(before, now) !== "open" && stateForReaders(after, now) === "open";
  return opens ? tx.openingAlert.count({ where: { seminarId: after.id, confirmedAt: { not: null } } }) : 0;
}
