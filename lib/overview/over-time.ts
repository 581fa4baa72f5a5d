import { isoDay } from "@/lib/i18n/format";

/**
 * The points of a curve that shows how a number grows over time. Each point gives the number at the end of one day.
 * This day is `daysBefore` days before the seminar.
 */
export type Curve = readonly (readonly [daysBefore: number, count: number])[];

/** The number of people who registered on one day. `daysBefore` is negative if the day is after the seminar. */
export type DayCount = { daysBefore: number; count: number };

const DAY = 86_400_000;

/**
 * Returns the number of days from today, in Helsinki, to the date of the seminar. This number is negative after the
 * seminar.
 */
export function daysUntil(date: Date, now: Date): number {
  return Math.round((Date.parse(isoDay(date)) - Date.parse(isoDay(now))) / DAY);
}

/**
 * Adds up the registrations of each day and returns the curve of their total number, with the earliest day first. The
 * curve starts with zero on the day before the first registration. The curve ends `until` days before the seminar, or
 * on the day of the seminar if `until` is negative. Registrations after the day of the seminar are counted on the day
 * of the seminar. If there are no registrations, the curve is empty.
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
