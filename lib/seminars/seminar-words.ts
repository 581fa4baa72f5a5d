import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";

type Named = { year: number; title: Localised | null };
type Dated = { date: Date | null };
type Placed = { venueName: Localised | null; venueAddress: Localised | null };

/** Returns the title of the seminar. If it has no title yet, returns the general name of the seminar with the year. */
export function seminarName({ title, year }: Named, locale: Locale): string {
  return title?.value ?? translator(locale, "site")("seminarName", { year: String(year) });
}

/**
 * Returns the same as `seminarName`, but the long words of the general name contain soft hyphens, for narrow parts of a
 * page.
 */
export function seminarHeading({ title, year }: Named, locale: Locale): string {
  return title?.value ?? translator(locale, "site")("seminarHeading", { year: String(year) });
}

/** Returns the date of the seminar, as in `torstai 26.10.2023`, or the words for "to be announced". */
export function seminarDay({ date }: Dated, locale: Locale): string {
  return date ? formatWeekday(date, locale) : translator(locale, "site")("seminar.toBeAnnounced");
}

/** Returns the name and postal address of the venue, or the words for "to be announced". */
export function seminarPlace({ venueName, venueAddress }: Placed, locale: Locale): string {
  const known = [venueName?.value, venueAddress?.value].filter(Boolean).join(", ");
  return known || translator(locale, "site")("seminar.toBeAnnounced");
}
