import { isoDay } from "@/lib/i18n/format";

/** How a count grew. Each point tells how many there were at the end of the day that is `daysBefore` the seminar. */
export type Curve = readonly (readonly [daysBefore: number, count: number])[];

/** How many people registered on one day. `daysBefore` is negative for a day after the seminar. */
export type DayCount = { daysBefore: number; count: number };

const DAY = 86_400_000;

/** How many days there are from today, in Helsinki, to the seminar's day; negative once it is over. */
export function daysUntil(date: Date, now: Date): number {
  return Math.round((Date.parse(isoDay(date)) - Date.parse(isoDay(now))) / DAY);
}

/**
 * Adds up the counts of the days into a curve, the earliest day first. The curve starts at zero on the day before the
 * first registration and continues to the day that is `until` days before the seminar, at most to the seminar's day.
 * Registrations after the seminar's day are counted on that day.
 */
export function addUp(days: readonly DayCount[], until: number): Curve {
  const counts = new Map<number, number>();
  for (const { daysBefore, count } of days) {
    const day = Math.max(0, daysBefore);
    counts.set(day, (counts.get(day) ?? 0) + count);
  }
  const sorted = [...counts].sort(([a], [b]) => b - a);
  const [first] = sorted;
  if (!first) return [];
  let sum = 0;
  const curve: [number, number][] = [[first[0] + 1, 0]];
  for (const [day, count] of sorted) {
    sum += count;
    curve.push([day, sum]);
  }
  const last = Math.max(0, until);
  return last < (sorted.at(-1)?.[0] ?? 0) ? [...curve, [last, sum]] : curve;
}
