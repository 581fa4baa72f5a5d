import { expect, test } from "vitest";
import { deadlinesCalendar } from "@/lib/calendar/deadlines-calendar";
import { deadlinesOf, hasPassed, type PlannedSeminar, type Scheduled } from "@/lib/seminars/deadlines";
import { readCalendar } from "@/tests/support/calendar";

const now = new Date("2023-09-04T09:00:00+03:00");
const planned: PlannedSeminar = {
  year: 2023,
  month: null,
  date: new Date("2023-10-26"),
  startsAt: null,
  announcedAt: new Date("2023-08-01T09:00:00+03:00"),
  registrationOpensAt: new Date("2023-09-01T09:00:00+03:00"),
  registrationClosesAt: new Date("2023-10-19T16:00:00+03:00"),
  changesCloseAt: null,
  promotionEndsAt: null,
  cancelledAt: null,
  reminderDays: [7, 1],
  needsKeptDays: 14,
  registrationsKeptMonths: 12,
};
const scheduled: Scheduled[] = [
  { kind: "message", id: "m", at: new Date("2023-10-20T09:00:00+03:00") },
  { kind: "publication", id: "p", at: new Date("2023-09-10T08:00:00+03:00") },
];

test("what falls when is in the order of time, in Helsinki's", () => {
  const deadlines = deadlinesOf(planned, scheduled);
  expect(deadlines.map(({ key, at }) => [key, at instanceof Date ? at.toISOString() : at])).toEqual([
    ["opens", "2023-09-01T06:00:00.000Z"],
    ["publication-p", "2023-09-10T05:00:00.000Z"],
    ["reminder-7", "2023-10-19T06:00:00.000Z"],
    ["closes", "2023-10-19T13:00:00.000Z"],
    ["message-m", "2023-10-20T06:00:00.000Z"],
    ["reminder-1", "2023-10-25T06:00:00.000Z"],
    ["changesClose", "2023-10-25T21:00:00.000Z"],
    ["promotionEnds", "2023-10-25T21:00:00.000Z"],
    ["seminar", "2023-10-26"],
    ["needsErased", "2023-11-09"],
    ["registrationsErased", "2024-10-26"],
  ]);
  expect(deadlines.filter((one) => hasPassed(one, now)).map(({ kind }) => kind)).toEqual(["opens"]);
});

test("a reminder goes at nine by the clock of its own day, when summer has ended in between too", () => {
  const seminar = { ...planned, date: new Date("2023-11-01"), reminderDays: [7, 1] };
  const reminders = deadlinesOf(seminar, []).filter(({ kind }) => kind === "reminder");
  expect(reminders.map(({ at }) => (at as Date).toISOString())).toEqual([
    "2023-10-25T06:00:00.000Z",
    "2023-10-31T07:00:00.000Z",
  ]);
});

test("without a day it is to be announced when reminders go, and what is erased when: last in the list", () => {
  const unknown = deadlinesOf({ ...planned, date: null }, []).slice(2);
  expect(unknown).toHaveLength(7);
  expect(unknown.every(({ at }) => at === null)).toBe(true);
});

test("the same can be taken into a calendar, and taken again after a change", () => {
  const calendar = (seminar: PlannedSeminar, at: Date) => {
    const wanted = { seminar: { id: "s", year: 2023 }, locale: "fi", siteUrl: "https://seminaari.example" } as const;
    return readCalendar(deadlinesCalendar({ ...wanted, deadlines: deadlinesOf(seminar, scheduled) }, at)).events;
  };
  const before = calendar(planned, now);
  expect(before).toHaveLength(11);
  const closes = before.find(({ summary }) => summary === "Seminaari 2023: Ilmoittautuminen päättyy");
  expect(closes).toMatchObject({ allDay: false, start: "2023-10-19T13:00:00.000Z" });
  const day = before.find(({ uid }) => uid === "seminar-s@seminaari.example");
  expect(day).toMatchObject({ allDay: true, start: "2023-10-26" });

  const changed = { ...planned, registrationClosesAt: new Date("2023-10-18T16:00:00+03:00"), date: null };
  const after = calendar(changed, new Date(now.getTime() + 60_000));
  const moved = after.find(({ uid }) => uid === closes?.uid);
  expect(moved?.start).toBe("2023-10-18T13:00:00.000Z");
  expect(moved?.sequence).toBeGreaterThan(closes?.sequence ?? 0);
  expect(after.map(({ uid }) => uid.split("-")[0]).sort()).toEqual(["closes", "message", "opens", "publication"]);
});
