import type { ICalDayJsStub } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { timeZone } from "@/lib/i18n/format";

// The Swedish format, `2023-10-26 09:30:00`, has the same digits in the same order as a calendar file.
const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });

/**
 * Wraps an instant so that ical-generator writes it in Helsinki's time. Given a plain `Date`, ical-generator would use
 * the time zone of the server, so this imitates an object of a date library (Day.js) that it supports.
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

/** The VTIMEZONE block of a time zone such as `Europe/Helsinki`, from the IANA database; empty for an unknown zone. */
export function zoneBlock(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? "";
}
