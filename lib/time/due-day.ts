import { isoDay } from "@/lib/i18n/format";
import type { SeminarDates } from "./lifecycle";

/** Days are texts, `YYYY-MM-DD`, in Helsinki. Their arithmetic is done in UTC, where every day has 24 hours. */
const toDay = (utc: number) => new Date(utc).toISOString().slice(0, 10);
const partsOf = (day: string) => day.split("-").map(Number) as [year: number, month: number, date: number];

function daysAfter(day: string, days: number): string {
  const [year, month, date] = partsOf(day);
  return toDay(Date.UTC(year, month - 1, date + days));
}

/** The same date of a later month, or the last day of that month if it is shorter: 31.10. plus four months is 28.2. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

/**
 * The day from which a seminar's retention times are counted: its day, even if it was cancelled. While the day is not
 * known, it is the day of the cancellation, else the last day of the seminar's month or year.
 */
function countedFrom({ year, month, date, cancelledAt }: SeminarDates): string {
  const known = date ?? cancelledAt;
  return known ? isoDay(known) : toDay(Date.UTC(year, month ?? 12, 0));
}

/** `day`, but at the earliest the day after the seminar. */
const notBefore = (start: string, day: string) => (day > start ? day : daysAfter(start, 1));

/**
 * The day in Helsinki (`YYYY-MM-DD`) on which data is erased that is kept for `days` after the seminar: special needs
 * (`needsKeptDays`, by default 14, as the form and the privacy notice promise) and the answers to a question
 * (`keptDays`). Example: data that is kept for 14 days after 26 October is erased on 9 November.
 */
export function dueAfterDays(seminar: SeminarDates, days: number): string {
  const start = countedFrom(seminar);
  return notBefore(start, daysAfter(start, days));
}

/**
 * The day in Helsinki (`YYYY-MM-DD`) on which registrations are erased that are kept for `months` after the seminar
 * (`registrationsKeptMonths`, by default 12, as the privacy notice promises).
 */
export function dueAfterMonths(seminar: SeminarDates, months: number): string {
  const start = countedFrom(seminar);
  return notBefore(start, monthsAfter(start, months));
}

/** Whether `day` (`YYYY-MM-DD`) has begun in Helsinki. */
export const isDue = (day: string, now: Date) => isoDay(now) >= day;
