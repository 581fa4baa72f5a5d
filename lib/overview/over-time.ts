import { isoDay } from "@/lib/i18n/format";

/** A count as it rose: how many days before the seminar, and how many there were at that day's end. */
export type Curve = readonly (readonly [daysBefore: number, count: number])[];

/** How many registered on a day, told by how many days before the seminar it was: negative after it. */
export type DayCount = { daysBefore: number; count: number };

const DAY = 86_400_000;

/** How many days there are in Helsinki from now to the seminar's day, negative once it is over. */
export function daysUntil(date: Date, now: Date): number {
  return Math.round((Date.parse(isoDay(date)) - Date.parse(isoDay(now))) / DAY);
}

/**
 * The counts of days, the earliest first, added up. It begins with nobody on the day before the first, and goes on level to
 * `until`; who registered after the seminar's day is counted on it.
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
