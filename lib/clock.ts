/**
 * The source of the current time for domain code. Functions get a clock as an argument, so that tests and the
 * demonstration can use another time.
 */
export type Clock = { now(): Date };

/** The real time, which live sites use. */
export const systemClock: Clock = { now: () => new Date() };

/** Returns a clock that runs at normal speed and shows the time `shown` at the real time `since`. */
export function clockFrom(shown: Date, since: Date = new Date()): Clock {
  return { now: () => new Date(shown.getTime() + (Date.now() - since.getTime())) };
}
