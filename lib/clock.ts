/** Where the domain reads the time. Given as an argument, so that tests and the demonstration can set it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that showed `shown` at the real moment `since` and has advanced in real time from there. */
export function clockFrom(shown: Date, since: Date = new Date()): Clock {
  return { now: () => new Date(shown.getTime() + (Date.now() - since.getTime())) };
}
