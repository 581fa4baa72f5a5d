import type { ICalDayJsStub } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { timeZone } from "@/lib/i18n/format";

// Swedish writes `2023-10-26 09:30:00`, whose digits are those of a calendar file.
const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });

/**
 * An instant as ical-generator asks for one that has a time zone: given a `Date` it would write the wall clock of the
 * server's own zone, so it gets the one of Helsinki in the shape of a date library that it knows.
 */
export function helsinkiTime(instant: Date): ICalDayJsStub {
  const digits = wallClock.format(instant).replace(/\D/g, "");
  return {
    isValid: () => true,
    toDate: () => instant,
    toJSON: () => instant.toJSON(),
    format: (pattern) => (pattern === "HHmmss" ? digits.slice(8) : digits.slice(0, 8)),
  };
}

/** The VTIMEZONE of a zone, from the rules of the IANA database. */
export function zoneBlock(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? "";
}
