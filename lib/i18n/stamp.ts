import { calendarDay } from "./format";
import type { Locale } from "./locales";

/** A date whose day may be unknown, or whose day and month (1–12) may both be unknown. */
export type StampDate = { year: number; month?: number | null; day?: number | null };

const months: Record<Locale, readonly string[]> = {
  fi: ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"],
  sv: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"],
  en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
};

/**
 * Returns the text of a date stamp: `26 loka 2023`, `loka 2007` or `2008`. The site shows the dates of seminars as if
 * they were printed with a rubber stamp.
 */
export function stampText({ year, month, day }: StampDate, locale: Locale): string {
  if (!month) return String(year);
  return [day, months[locale][month - 1], year].filter(Boolean).join(" ");
}

/** Returns the date for the `datetime` attribute of a `<time>` element: `2023-10-26`, `2007-10` or `2008`. */
export function stampDateTime({ year, month, day }: StampDate): string {
  const parts = month ? (day ? [month, day] : [month]) : [];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

/**
 * Returns the date for a seminar's stamp: the date of the seminar, or only its year and month if the date is unknown.
 */
export function stampDate(seminar: { year: number; month: number | null; date: Date | null }): StampDate {
  return seminar.date ? calendarDay(seminar.date) : { year: seminar.year, month: seminar.month };
}
