import { isoDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarName } from "@/lib/seminars/seminar-words";
import { plain } from "./plain";

type Reader = { locale: Locale; siteUrl: string; image: string };

const schemaOrg = (name: string) => `https://schema.org/${name}`;

/**
 * Returns the structured data of a seminar (schema.org, Event) for search engines and link previews, or null if the
 * date is not known. The result is JSON for a `<script>` element, escaped so that no text in it can close the element.
 * Unknown facts are left out. If the start time is not known, the start is only a date. Times are in UTC.
 */
export function eventJsonLd(seminar: Seminar, { locale, siteUrl, image }: Reader): string | null {
  const { year, date, startsAt, endsAt, lead } = seminar;
  if (!date) return null;
  const url = siteUrl + href("seminar", locale, { year });
  const event = {
    "@context": schemaOrg(""),
    "@type": "Event",
    name: plain(seminarName(seminar, locale)),
    ...(lead && { description: lead.value }),
    startDate: startsAt?.toISOString() ?? isoDay(date),
    ...(endsAt && { endDate: endsAt.toISOString() }),
    ...statusOf(seminar),
    ...attendanceOf(seminar),
    ...placeOf(seminar),
    image,
    url,
    inLanguage: locale,
    organizer: {
      "@type": "Organization",
      name: translator(locale, "site")("name"),
      url: siteUrl + href("home", locale),
    },
  };
  return JSON.stringify(event).replaceAll("<", "\\u003c");
}

function statusOf({ state, date, movedFrom }: Seminar) {
  const moved = movedFrom && date && isoDay(movedFrom) !== isoDay(date);
  const status = state === "cancelled" ? "EventCancelled" : moved ? "EventRescheduled" : "EventScheduled";
  return { eventStatus: schemaOrg(status), ...(moved && { previousStartDate: isoDay(movedFrom) }) };
}

/**
 * Returns whether the seminar takes place on site, online or both, according to its attendance options. Returns an
 * empty object if there are no options.
 */
function attendanceOf({ options }: Seminar) {
  const modes = new Set(options.map(({ mode }) => mode));
  if (modes.size === 0) return {};
  const mode = modes.size > 1 ? "Mixed" : modes.has("remote") ? "Online" : "Offline";
  return { eventAttendanceMode: schemaOrg(`${mode}EventAttendanceMode`) };
}

function placeOf({ venueName, venueAddress }: Seminar) {
  if (!venueName && !venueAddress) return {};
  const name = venueName?.value ?? venueAddress?.value;
  return { location: { "@type": "Place", name, ...(venueAddress && { address: venueAddress.value }) } };
}
