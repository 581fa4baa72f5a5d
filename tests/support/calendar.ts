import ICAL from "ical.js";

/**
 * Parses a calendar file, and checks that its lines follow RFC 5545, section 3.1.
 * @throws if the file breaks a rule.
 */
export function readCalendar(text: string) {
  if (!text.endsWith("\r\n") || /[^\r]\n/.test(text)) throw new Error("lines end with CR LF");
  const long = text.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
  if (long) throw new Error(`a line is longer than 75 octets: ${long}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map(readEvent);
  return { method: calendar.getFirstPropertyValue("method"), component: calendar, events };
}

function readEvent(component: ICAL.Component) {
  const event = new ICAL.Event(component);
  const [attendee] = event.attendees;
  return {
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: component.getFirstPropertyValue("status"),
    stamp: component.getFirstProperty("dtstamp")?.getFirstValue()?.toString(),
    allDay: event.startDate.isDate,
    start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
    end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
    organiser: component.getFirstPropertyValue("organizer"),
    attendee: attendee?.getFirstValue(),
    attendeeName: attendee?.getFirstParameter("cn"),
  };
}
