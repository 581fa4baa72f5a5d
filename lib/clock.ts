/**
 * The source of the current time for domain code. It is passed as an argument, so that tests and the demonstration can
 * set it.
 */
export type Clock = { now(): Date };

/** The real clock, for live sites. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that showed the time `shown` at the real time `since`, and runs at normal speed from there. */
export function clockFrom(shown: Date, since: Date = new Date()): Clock {
  return { now: () => new Date(shown.getTime() + (Date.now() - since.getTime())) };
}
