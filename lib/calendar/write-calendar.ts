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
  /**
   * The settings of a calendar to which people subscribe: its name, and after how many hours programs should reload it.
   */
  feed?: { name: string; refreshHours: number };
};

/**
 * Returns the text of a calendar file (RFC 5545). The times in the file are local times in Helsinki, and the file
 * contains the rules of that time zone.
 */
export function writeCalendar({ method, entries, now, feed }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: "STKS", product: "Asiakaspalveluseminaari", language: "FI" },
    method: method as ICalCalendarMethod,
    // The time zone must not be set here for the whole calendar, because ical-generator would then also shift all-day
    // dates and times in UTC. It is set for each entry that has a time.
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
      // A person who has registered has accepted the invitation, so calendar programs need not ask for an answer.
      attendees: [{ ...toPerson(attendee), status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
    }),
  };
}

function timesOf({ date, startsAt, endsAt }: Entry): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  if (!startsAt) return { start: date, allDay: true };
  return { start: helsinkiTime(startsAt), timezone: timeZone, ...(endsAt && { end: helsinkiTime(endsAt) }) };
}

/**
 * Converts a sender or recipient for ical-generator. Replaces straight quotation marks in the name: a name is written
 * as a parameter, and RFC 5545 (3.2) forbids these quotation marks in parameters.
 */
function toPerson({ name, address }: Mailbox): { name: string; email: string } {
  return { name: name.replaceAll('"', "”"), email: address };
}

// The Swedish format, `2023-10-26 09:30:00`, has the same digits, in the same order, as a time in a calendar file.
const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });

/**
 * Wraps a point in time so that ical-generator writes it as local time in Helsinki. For a plain `Date`, ical-generator
 * would use the time zone of the server. The result imitates an object of Day.js, a date library that ical-generator
 * supports.
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

/** Returns the VTIMEZONE block of a time zone such as `Europe/Helsinki`, or an empty text if the zone is unknown. */
function zoneBlock(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? "";
}
