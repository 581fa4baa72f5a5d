import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";

type Named = { year: number; title: Localised | null };
type Dated = { date: Date | null };
type Placed = { venueName: Localised | null; venueAddress: Localised | null };

/** The seminar's title; until it has one, the general name of the seminar with the year. */
export function seminarName({ title, year }: Named, locale: Locale): string {
  return title?.value ?? translator(locale, "site")("seminarName", { year: String(year) });
}

/** Like `seminarName`, but for narrow parts of a page: long words of the general name have soft hyphens. */
export function seminarHeading({ title, year }: Named, locale: Locale): string {
  return title?.value ?? translator(locale, "site")("seminarHeading", { year: String(year) });
}

/** The seminar's day as `torstai 26.10.2023`, or the words for "to be announced". */
export function seminarDay({ date }: Dated, locale: Locale): string {
  return date ? formatWeekday(date, locale) : translator(locale, "site")("seminar.toBeAnnounced");
}

/** The name and address of the venue, or the words for "to be announced". */
export function seminarPlace({ venueName, venueAddress }: Placed, locale: Locale): string {
  const known = [venueName?.value, venueAddress?.value].filter(Boolean).join(", ");
  return known || translator(locale, "site")("seminar.toBeAnnounced");
}
