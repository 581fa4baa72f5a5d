import { isoDay } from "@/lib/i18n/format";
import type { SeminarDates } from "./lifecycle";

/** Days in Helsinki, `YYYY-MM-DD`. Their arithmetic needs no time zone: clocks are turned within a day. */
const toDay = (utc: number) => new Date(utc).toISOString().slice(0, 10);
const partsOf = (day: string) => day.split("-").map(Number) as [year: number, month: number, date: number];

function daysAfter(day: string, days: number): string {
  const [year, month, date] = partsOf(day);
  return toDay(Date.UTC(year, month - 1, date + days));
}

/** The same date of a later month, or that month's last day where it has none: 31.10. and four months are 28.2. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

/**
 * The day from which a seminar's retention is counted: its day, also of one that was cancelled. Of an unknown day, the
 * day of the cancellation, else the last day of its month or year.
 */
function countedFrom({ year, month, date, cancelledAt }: SeminarDates): string {
  const known = date ?? cancelledAt;
  return known ? isoDay(known) : toDay(Date.UTC(year, month ?? 12, 0));
}

/** Never before the seminar's day has ended. */
const notBefore = (start: string, day: string) => (day > start ? day : daysAfter(start, 1));

/**
 * The first day on which what is kept for `days` after the seminar is erased: special needs (`needsKeptDays`; by default 14,
 * as the form and the privacy notice promise) and the answers to a question (`keptDays`). Kept for 14 days after the
 * 26th of October, they go on the 9th of November.
 */
export function dueAfterDays(seminar: SeminarDates, days: number): string {
  const start = countedFrom(seminar);
  return notBefore(start, daysAfter(start, days));
}

/** The first day on which registrations are erased (`registrationsKeptMonths`; by default 12, as the privacy notice promises). */
export function dueAfterMonths(seminar: SeminarDates, months: number): string {
  const start = countedFrom(seminar);
  return notBefore(start, monthsAfter(start, months));
}

/** Whether a due day has come in Helsinki. */
export const isDue = (day: string, now: Date) => isoDay(now) >= day;
