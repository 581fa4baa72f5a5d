import { calendarDay } from "./format";
import type { Locale } from "./locales";

/** A date of which only the year, or the year and the month (1–12), may be known. */
export type StampDate = { year: number; month?: number | null; day?: number | null };

const months: Record<Locale, readonly string[]> = {
  fi: ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"],
  sv: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"],
  en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
};

/** The text of the date stamp of a seminar: `26 loka 2023`, `loka 2007` or `2008`. */
export function stampText({ year, month, day }: StampDate, locale: Locale): string {
  if (!month) return String(year);
  return [day, months[locale][month - 1], year].filter(Boolean).join(" ");
}

/** The date in the format of `<time datetime>`: `2023-10-26`, `2007-10` or `2008`. */
export function stampDateTime({ year, month, day }: StampDate): string {
  const parts = month ? (day ? [month, day] : [month]) : [];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** A seminar's date for its stamp, as far as it is known: the day in Helsinki, else the month and year. */
export function stampDate(seminar: { year: number; month: number | null; date: Date | null }): StampDate {
  return seminar.date ? calendarDay(seminar.date) : { year: seminar.year, month: seminar.month };
}
