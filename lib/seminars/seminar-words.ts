import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";

type Named = { year: number; title: Localised | null };
type Dated = { date: Date | null };
type Placed = { venueName: Localised | null; venueAddress: Localised | null };

/** What the seminar is called: its title, and until it has one, its kind and year. */
export function seminarName({ title, year }: Named, locale: Locale): string {
  return title?.value ?? translator(locale, "site")("seminarName", { year: String(year) });
}

/** The same for narrow places of a page: long words have soft hyphens. */
export function seminarHeading({ title, year }: Named, locale: Locale): string {
  return title?.value ?? translator(locale, "site")("seminarHeading", { year: String(year) });
}

/** `torstai 26.10.2023`, or that the day is to be announced. */
export function seminarDay({ date }: Dated, locale: Locale): string {
  return date ? formatWeekday(date, locale) : translator(locale, "site")("seminar.toBeAnnounced");
}

/** The house and its address, or that the place is to be announced. */
export function seminarPlace({ venueName, venueAddress }: Placed, locale: Locale): string {
  const known = [venueName?.value, venueAddress?.value].filter(Boolean).join(", ");
  return known || translator(locale, "site")("seminar.toBeAnnounced");
}
