import { formatDay, formatWeekday, isoDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { isComing, isHeld } from "@/lib/time/lifecycle";
import type { Seminar, SeminarYear } from "./seminar";

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

/** Returns the name of the seminar and its date, as `seminarHeading` and `seminarDay` do. An unknown date is left out. */
export function headingAndDay(seminar: Named & Dated, locale: Locale): string {
  const heading = seminarHeading(seminar, locale);
  return seminar.date ? `${heading}, ${seminarDay(seminar, locale)}` : heading;
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

/**
 * Returns the sentences in which a seminar is introduced, in the reader's language, and their language. Before the
 * seminar this is the text that editors have written for its announcement. Such a text invites people, so after the
 * seminar it is replaced by a sentence that says when the seminar was held. Returns null if there is no text, or if the
 * seminar is cancelled.
 */
export function introduction(seminar: SeminarYear & { lead: Localised | null }, locale: Locale): Localised | null {
  if (isComing(seminar.state)) return seminar.lead;
  return isHeld(seminar.state) ? { value: heldWords(seminar, locale), lang: locale } : null;
}

function heldWords({ date, year }: SeminarYear, locale: Locale): string {
  const t = translator(locale, "site");
  if (date) return t("seminar.held", { day: formatDay(date, locale) });
  return t("seminar.heldIn", { year: String(year) });
}

/** Returns a sentence that says from which date a coming seminar was moved, or null if it was not moved. */
export function movedWords({ date, movedFrom, state }: Seminar, locale: Locale): string | null {
  if (!movedFrom || !isComing(state) || (date && isoDay(date) === isoDay(movedFrom))) return null;
  return translator(locale, "site")("seminar.moved", { day: formatDay(movedFrom, locale) });
}
