import { isoDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { totalCents } from "@/lib/registration/fees";
import type { Seminar } from "@/lib/seminars/seminar";
import { introduction, seminarName } from "@/lib/seminars/seminar-words";
import type { PublicState } from "@/lib/time/lifecycle";
import { plain } from "./plain";

type Reader = { locale: Locale; siteUrl: string; image: string };

const schemaOrg = (name: string) => `https://schema.org/${name}`;

/**
 * Returns the structured data of a seminar (schema.org, Event) for search engines and link previews, or null if the
 * date is not known. The result is JSON for a `<script>` element, escaped so that no text in it can close the element.
 * Unknown facts are left out. If the start time is not known, the start is only a date. Times are in UTC.
 */
export function eventJsonLd(seminar: Seminar, { locale, siteUrl, image }: Reader): string | null {
  const { year, date, startsAt, endsAt } = seminar;
  if (!date) return null;
  const about = introduction(seminar, locale);
  const url = siteUrl + href("seminar", locale, { year });
  const event = {
    "@context": schemaOrg(""),
    "@type": "Event",
    name: plain(seminarName(seminar, locale)),
    ...(about && { description: about.value }),
    startDate: startsAt?.toISOString() ?? isoDay(date),
    ...(endsAt && { endDate: endsAt.toISOString() }),
    ...statusOf(seminar),
    ...attendanceOf(seminar),
    ...placeOf(seminar),
    ...offersOf(seminar, siteUrl + href("register", locale, { year })),
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
  return { location: { "@type": "Place", name, ...(venueAddress && { address: postalAddress(venueAddress.value) }) } };
}

/**
 * Organisers write an address in one line, such as `Kirkkokatu 6, 00170 Helsinki`. The part after the last comma is
 * the town, with or without its postal code. An address without a comma is a street address.
 */
function postalAddress(line: string) {
  const parts = /^(?<streetAddress>.+),\s*(?:(?<postalCode>\d{5})\s+)?(?<addressLocality>[^,]+)$/.exec(line)?.groups;
  return { "@type": "PostalAddress", ...(parts ?? { streetAddress: line }) };
}

/** Returns whether one can register in this state. Null if the seminar is over or cancelled: then nothing is offered. */
function availabilityOf({ state, seats }: Seminar): string | null {
  const names: Record<PublicState, string | null> = {
    announced: "PreOrder",
    open: seats === "full" ? "SoldOut" : "InStock",
    closed: "OutOfStock",
    held: null,
    archived: null,
    cancelled: null,
  };
  return names[state];
}

/**
 * Returns an offer for each fee category, with VAT. If there are no fee categories, the price is not known, and there is
 * one offer without a price.
 */
function offersOf(seminar: Seminar, url: string) {
  const { fees, registrationOpensAt: opens, registrationClosesAt: closes } = seminar;
  const availability = availabilityOf(seminar);
  if (!availability) return {};
  const offer = {
    "@type": "Offer",
    url,
    availability: schemaOrg(availability),
    ...(opens && { validFrom: opens.toISOString() }),
    ...(closes && { validThrough: closes.toISOString() }),
  };
  const priced = fees.map(({ name, ...price }) => ({
    ...offer,
    name: name.value,
    price: (totalCents(price) / 100).toFixed(2),
    priceCurrency: "EUR",
  }));
  return { offers: priced.length > 0 ? priced : [offer] };
}
