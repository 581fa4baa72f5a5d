import { describe, expect, test, vi } from "vitest";
import type { Entry } from "@/lib/calendar/calendar-entry";
import { writeCalendar } from "@/lib/calendar/write-calendar";
import { readCalendar } from "@/tests/support/calendar";

const now = new Date("2023-09-04T09:00:00+03:00");
const entry: Entry = {
  uid: "0192@seminar.example.org",
  sequence: 0,
  cancelled: false,
  summary: "Asiakaspalveluseminaari 2023",
  description: "Lisätietoja",
  location: null,
  url: "https://seminar.example.org/seminaarit/2023",
  date: new Date("2023-10-26"),
  startsAt: null,
  endsAt: null,
};
const write = (changed: Partial<Entry>, method: "PUBLISH" | "REQUEST" | "CANCEL" = "PUBLISH") =>
  writeCalendar({ method, entries: [{ ...entry, ...changed }], now });
const read = (...file: Parameters<typeof write>) => readCalendar(write(...file)).events[0];

describe("an entry", () => {
  test("is all-day while the time is not known", () => {
    expect(write({})).toContain("DTSTART;VALUE=DATE:20231026\r\n");
    expect(read({})).toMatchObject({ allDay: true, start: "2023-10-26", stamp: "2023-09-04T06:00:00Z" });
  });

  test.each([
    ["summer", "2023-10-26T09:30:00+03:00", "T093000", "2023-10-26T06:30:00.000Z"],
    ["winter", "2023-11-02T09:30:00+02:00", "T093000", "2023-11-02T07:30:00.000Z"],
    ["the hour that comes twice, the first time", "2023-10-29T02:59:59+03:00", "T025959", "2023-10-28T23:59:59.000Z"],
    ["midnight", "2024-01-01T00:00:00+02:00", "20240101T000000", "2023-12-31T22:00:00.000Z"],
  ])("has Helsinki's time in %s", (_, start, written, instant) => {
    const text = write({ startsAt: new Date(start) });
    expect(text).toMatch(new RegExp(`DTSTART;TZID=Europe/Helsinki:\\d*${written}\r\n`));
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n");
    expect(read({ startsAt: new Date(start) })).toMatchObject({ allDay: false, start: instant });
  });

  test("has Helsinki's time whatever the server's zone", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(write({})).toContain("DTSTART;VALUE=DATE:20231026\r\n");
    expect(write({ startsAt: new Date("2023-10-26T09:30:00+03:00") })).toContain(":20231026T093000\r\n");
    vi.unstubAllEnvs();
  });

  test("ends when the seminar does", () => {
    const times = { startsAt: new Date("2023-10-26T09:30:00+03:00"), endsAt: new Date("2023-10-26T16:00:00+03:00") };
    expect(read(times)).toMatchObject({ start: "2023-10-26T06:30:00.000Z", end: "2023-10-26T13:00:00.000Z" });
  });

  test("is taken back by its uid", () => {
    const file = readCalendar(write({ sequence: 3, cancelled: true }, "CANCEL"));
    expect(file.method).toBe("CANCEL");
    expect(file.events[0]).toMatchObject({ uid: entry.uid, sequence: 3, status: "CANCELLED" });
  });

  test("keeps every letter of long and strange texts, in lines of at most 75 octets", () => {
    const summary = `${"Hyvinvointialueen asiakaspalvelupäällikkö ".repeat(5)}ÅÄÖ 🎉, ; \\ :`;
    const description = "Ensimmäinen rivi\nBEGIN:VALARM\r\nEND:VEVENT";
    expect(read({ summary, description, location: "Kirkkokatu 6; 00170, Helsinki" })).toMatchObject({
      summary,
      description: description.replace("\r\n", "\n"),
      location: "Kirkkokatu 6; 00170, Helsinki",
    });
  });

  test.each(['Åke "Öhman"', "a;RSVP=TRUE:mailto:x@example.org", "Öhman, Åsa", "x\r\nATTENDEE:mailto:y@example.org"])(
    "isn't broken by the name %j",
    (name) => {
      const organiser = { name, address: "organiser@example.org" };
      const attendee = { name, address: "guest@example.org" };
      const file = readCalendar(write({ organiser, attendee }, "REQUEST"));
      expect(file.events).toHaveLength(1);
      expect(file.events[0]).toMatchObject({
        organiser: "mailto:organiser@example.org",
        attendee: "MAILTO:guest@example.org",
        attendeeName: expect.stringContaining(name.slice(0, 1)),
      });
      expect(file.component.getFirstSubcomponent("vevent")?.getAllProperties("attendee")).toHaveLength(1);
    },
  );
});
