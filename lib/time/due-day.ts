import { isoDay } from "@/lib/i18n/format";
import { daysAfter } from "./days";
import type { SeminarDates } from "./lifecycle";

/**
 * Converts a UTC time in milliseconds to a date (`YYYY-MM-DD`). The dates in this file are dates in Helsinki, but they
 * are computed in UTC, where every day has 24 hours.
 */
const toDay = (utc: number) => new Date(utc).toISOString().slice(0, 10);
const partsOf = (day: string) => day.split("-").map(Number) as [year: number, month: number, date: number];

/**
 * Returns the same day of a later month. If that month is too short, returns its last day: 31 October plus four months
 * is 28 February.
 */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

/**
 * Returns the date from which the retention periods of a seminar are counted. This is the date of the seminar, even if
 * the seminar was cancelled. If that date is not known, it is the date of the cancellation. If the seminar was not
 * cancelled, it is the last day of the seminar's month or year.
 */
function countedFrom({ year, month, date, cancelledAt }: SeminarDates): string {
  const known = date ?? cancelledAt;
  return known ? isoDay(known) : toDay(Date.UTC(year, month ?? 12, 0));
}

/**
 * Returns `day` if it is later than `start`; otherwise returns the day after `start`. `start` is usually the date of
 * the seminar, so data is never erased before the day after the seminar.
 */
const notBefore = (start: string, day: string) => (day > start ? day : daysAfter(start, 1));

/**
 * Returns the date (`YYYY-MM-DD` in Helsinki) on which data must be erased if it is kept for `days` days after the
 * seminar. For special needs, `days` is `needsKeptDays` (by default 14, as the form and the privacy notice promise).
 * For the answers to a question, `days` is the question's `keptDays`. Example: data that is kept for 14 days after 26
 * October is erased on 9 November.
 */
export function dueAfterDays(seminar: SeminarDates, days: number): string {
  const start = countedFrom(seminar);
  return notBefore(start, daysAfter(start, days));
}

/**
 * Returns the date (`YYYY-MM-DD` in Helsinki) on which registrations are erased. They are kept for `months` months
 * after the seminar (`registrationsKeptMonths`, by default 12, as the privacy notice promises).
 */
export function dueAfterMonths(seminar: SeminarDates, months: number): string {
  const start = countedFrom(seminar);
  return notBefore(start, monthsAfter(start, months));
}

/** Checks whether the date `day` (`YYYY-MM-DD`) has begun in Helsinki. */
export const isDue = (day: string, now: Date) => isoDay(now) >= day;
