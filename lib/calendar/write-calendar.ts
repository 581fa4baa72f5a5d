import ical, { ICalAttendeeStatus, type ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import { timeZone } from "@/lib/i18n/format";
import type { Entry, Mailbox, Method } from "./calendar-entry";
import { helsinkiTime, zoneBlock } from "./helsinki";

type CalendarFile = {
  method: Method;
  entries: readonly Entry[];
  now: Date;
  /** Of a calendar to subscribe to: what it is called, and how often it is worth asking again. */
  feed?: { name: string; refreshHours: number };
};

/** The text of a calendar file (RFC 5545), with the rules of Helsinki's time in it. */
export function writeCalendar({ method, entries, now, feed }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: "STKS", product: "Asiakaspalveluseminaari", language: "FI" },
    method: method as ICalCalendarMethod,
    // Named by each entry that has a time: a calendar's own zone would alter days and the stamps, which are UTC.
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
      // Who has registered has answered already.
      attendees: [{ ...toPerson(attendee), status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
    }),
  };
}

function timesOf({ date, startsAt, endsAt }: Entry): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  if (!startsAt) return { start: date, allDay: true };
  return { start: helsinkiTime(startsAt), timezone: timeZone, ...(endsAt && { end: helsinkiTime(endsAt) }) };
}

/** A quotation mark can't be written in a property's parameter (RFC 5545, 3.2), which is where names go. */
function toPerson({ name, address }: Mailbox): { name: string; email: string } {
  return { name: name.replaceAll('"', "”"), email: address };
}
