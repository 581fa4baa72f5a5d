import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Entry } from "./calendar-entry";
import { type ShownSeminar, shownWords } from "./shown-seminar";

type Reader = {
  locale: Locale;
  /** The public URL of the site, without a path. */
  siteUrl: string;
};

/**
 * Returns the UID of a calendar entry (RFC 5545). `id` identifies a seminar, a registration or a deadline. Every
 * calendar file and mail about the same seminar, registration or deadline contains the same UID.
 */
export function entryUid(id: string, siteUrl: string): string {
  return `${id}@${new URL(siteUrl).hostname}`;
}

/**
 * Returns the public calendar entry of a seminar. The entry lasts the whole day if the start time is not known. Returns
 * null if the seminar has no date yet.
 */
export function seminarEntry(seminar: ShownSeminar, { locale, siteUrl }: Reader): Entry | null {
  const { id, year, date, startsAt, endsAt, calendarSequence } = seminar;
  if (!date) return null;
  const t = translator(locale, "calendar");
  const words = shownWords(seminar, locale);
  const url = new URL(href("seminar", locale, { year }), siteUrl).href;
  const cancelled = seminar.cancelledAt !== null;
  const lines = [
    cancelled && (words.cancelReason ? t("cancelledBecause", { reason: words.cancelReason }) : t("cancelled")),
    !startsAt && t("timeUnknown"),
    t("more", { url }),
  ];
  const kind = translator(locale, "site")("seminarName", { year: String(year) });
  return {
    uid: entryUid(id, siteUrl),
    sequence: calendarSequence,
    cancelled,
    summary: words.title ? `${kind}: ${words.title.value}` : kind,
    description: lines.filter(Boolean).join("\n"),
    location: [words.venueName?.value, words.venueAddress?.value].filter(Boolean).join(", ") || null,
    url,
    date,
    startsAt,
    endsAt,
  };
}
