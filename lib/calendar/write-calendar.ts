import ical, {
  ICalAttendeeStatus,
  type ICalCalendarMethod,
  type ICalDayJsStub,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { timeZone } from "@/lib/i18n/format";
import type { Entry, Mailbox, Method } from "./calendar-entry";

type CalendarFile = {
  method: Method;
  entries: readonly Entry[];
  now: Date;
  /** Only for a calendar that people subscribe to: its name, and after how many hours programs should reload it. */
  feed?: { name: string; refreshHours: number };
};

/**
 * Writes a calendar file (RFC 5545) and returns its text. Times are in Helsinki's time, whose rules the file contains.
 */
export function writeCalendar({ method, entries, now, feed }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: "STKS", product: "Asiakaspalveluseminaari", language: "FI" },
    method: method as ICalCalendarMethod,
    // Each entry with a time names its zone. A zone for the whole calendar would shift all-day dates and UTC stamps.
    timezone: { name: null, generator: zoneBlock },
    events: entries.map((entry) => toEvent(entry, now)),
  });
  if (feed) calendar.name(feed.name).ttl(feed.refreshHours * 60 * 60);
  return `${calendar.toString()}\r\n`;
}

function toEvent(entry: Entry, now: Date): ICalEventData {
  const { uid, sequence, summary, description, location, url, organiser, attendee } = entry;
  return {
    id: uid,
    sequence,
    stamp: now,
    ...timesOf(entry),
    summary,
    description,
    ...(location && { location }),
    url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(organiser && { organizer: toPerson(organiser) }),
    ...(attendee && {
      // Registering counts as accepting the invitation, so calendars needn't ask for an answer.
      attendees: [{ ...toPerson(attendee), status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
    }),
  };
}

function timesOf({ date, startsAt, endsAt }: Entry): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  if (!startsAt) return { start: date, allDay: true };
  return { start: helsinkiTime(startsAt), timezone: timeZone, ...(endsAt && { end: helsinkiTime(endsAt) }) };
}

/**
 * Replaces straight quotation marks in the name: RFC 5545 (3.2) forbids them in parameters, where names are written.
 */
function toPerson({ name, address }: Mailbox): { name: string; email: string } {
  return { name: name.replaceAll('"', "”"), email: address };
}

// The Swedish format, `2023-10-26 09:30:00`, has the same digits in the same order as a calendar file.
const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });

/**
 * Wraps an instant so that ical-generator writes it in Helsinki's time. Given a plain `Date`, ical-generator would use
 * the time zone of the server, so this imitates an object of a date library (Day.js) that it supports.
 */
function helsinkiTime(instant: Date): ICalDayJsStub {
  const digits = wallClock.format(instant).replace(/\D/g, "");
  return {
    isValid: () => true,
    toDate: () => instant,
    toJSON: () => instant.toJSON(),
    format: (pattern) => (pattern === "HHmmss" ? digits.slice(8) : digits.slice(0, 8)),
  };
}

/** The VTIMEZONE block of a time zone such as `Europe/Helsinki`, from the IANA database; empty for an unknown zone. */
function zoneBlock(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? "";
}
