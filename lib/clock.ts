/**
 * A clock, which returns the current time. Functions get a clock as an argument, so that tests and the demonstration (a
 * site with example data) can use another time.
 */
export type Clock = { now(): Date };

/** The clock of live sites, which returns the real time. */
export const systemClock: Clock = { now: () => new Date() };

/** Returns a clock that shows the time `shown` at the real time `since`, and runs at normal speed from then on. */
export function clockFrom(shown: Date, since: Date = new Date()): Clock {
  return { now: () => new Date(shown.getTime() + (Date.now() - since.getTime())) };
}
