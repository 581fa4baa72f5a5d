import type { Locale } from "./locales";

/**
 * The time zone of all times on the site, because the seminars are held in Helsinki. The server may be in another time
 * zone.
 */
export const timeZone = "Europe/Helsinki";

const languageTags: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const clockWords: Record<Locale, string> = { fi: " klo ", sv: " kl. ", en: ", " };

const eachLocale = <T>(make: (tag: string) => T): Record<Locale, T> => ({
  fi: make(languageTags.fi),
  sv: make(languageTags.sv),
  en: make(languageTags.en),
});

// These objects are created once, because creating one takes a hundred times as long as using it.
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});
const longDay = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" });
const weekdays = eachLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone, weekday: "long" }));
const euros = eachLocale((tag) => new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" }));
const rates = eachLocale((tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 }));
const choices = eachLocale((tag) => new Intl.ListFormat(tag, { type: "disjunction" }));
const decimals = eachLocale((tag) => new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 4 }));
const tenths = eachLocale((tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));

function parts(instant: Date) {
  const found = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(found.get(type));
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
  };
}

/**
 * Returns the date in Helsinki at a point in time. Months are 1 to 12. For a date from the database (midnight in UTC)
 * the result is that same date, because Helsinki is ahead of UTC.
 */
export function calendarDay(instant: Date): { year: number; month: number; day: number } {
  const { year, month, day } = parts(instant);
  return { year, month, day };
}

/** Returns the date in Helsinki at a point in time, as `YYYY-MM-DD`. Such dates can be sorted and compared as text. */
export function isoDay(instant: Date): string {
  const { year, month, day } = parts(instant);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Formats the date in Helsinki: `26.10.2023`, in English `26 October 2023`. */
export function formatDay(instant: Date, locale: Locale): string {
  const { year, month, day } = parts(instant);
  if (locale !== "en") return `${day}.${month}.${year}`;
  return longDay.format(instant);
}

/** Formats the date in Helsinki with its weekday: `torstai 26.10.2023`, in English `Thursday 26 October 2023`. */
export function formatWeekday(instant: Date, locale: Locale): string {
  return `${weekdays[locale].format(instant)} ${formatDay(instant, locale)}`;
}

/** Formats the time of day in Helsinki: `9.30`, in English `9.30 am`. */
export function formatTime(instant: Date, locale: Locale): string {
  const { hour, minute } = parts(instant);
  const minutes = String(minute).padStart(2, "0");
  if (locale !== "en") return `${hour}.${minutes}`;
  return `${hour % 12 || 12}.${minutes} ${hour < 12 ? "am" : "pm"}`;
}

/** Formats the date and time in Helsinki: `26.10.2023 klo 9.30`, in English `26 October 2023, 9.30 am`. */
export function formatMoment(instant: Date, locale: Locale): string {
  return formatDay(instant, locale) + clockWords[locale] + formatTime(instant, locale);
}

// Returns a decimal number as a text, for example `17360E-2` for 173.60. `Intl` formats such a text without a rounding
// error.
const decimal = (digits: number, exponent: number) => `${digits}E${exponent}` as Intl.StringNumericLiteral;

/** Formats an amount in cents as euros: `173,60 €` (with a no-break space), in English `€173.60`. */
export function formatCents(cents: number, locale: Locale): string {
  return euros[locale].format(decimal(cents, -2));
}

/**
 * Formats a percentage that is given in hundredths of a per cent: `25,5 %` (with a no-break space), in English `25.5%`.
 */
export function formatRate(basisPoints: number, locale: Locale): string {
  return rates[locale].format(decimal(basisPoints, -4));
}

/** Formats a number with up to four decimals and without thousands separators: `1234,5`, in English `1234.5`. */
export function formatDecimal(number: number, locale: Locale): string {
  return decimals[locale].format(number);
}

/** Formats a number with one decimal: `4,3`, in English `4.3`. */
export function formatNumber(number: number, locale: Locale): string {
  return tenths[locale].format(number);
}

/** Joins words with commas and "or": `a, b tai c`. Returns an empty text for an empty list. */
export function listed(words: readonly string[], locale: Locale): string {
  return choices[locale].format(words);
}
