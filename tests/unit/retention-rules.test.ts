import { describe, expect, it } from "vitest";
import { alertsAreOver, givenUp, oldMails } from "@/lib/retention/how-long-kept";
import { dueAfterDays, dueAfterMonths, isDue } from "@/lib/time/due-day";
import type { SeminarDates } from "@/lib/time/lifecycle";

const seminar = (changes: Partial<SeminarDates> = {}): SeminarDates => ({
  year: 2023,
  month: null,
  date: new Date("2023-10-26"),
  announcedAt: null,
  registrationOpensAt: null,
  registrationClosesAt: null,
  cancelledAt: null,
  registrationsKeptMonths: 12,
  ...changes,
});
const on = (day: string) => seminar({ date: new Date(day) });
const unknown = (changes: Partial<SeminarDates> = {}) => seminar({ date: null, ...changes });

describe("the day on which something is erased", () => {
  it("is counted from the seminar's day", () => {
    expect(dueAfterDays(seminar(), 14)).toBe("2023-11-09");
    expect(dueAfterMonths(seminar(), 12)).toBe("2024-10-26");
  });

  it("is counted from the day of a cancelled seminar too, whenever it was cancelled", () => {
    expect(dueAfterDays(seminar({ cancelledAt: new Date("2023-09-10T12:00:00Z") }), 14)).toBe("2023-11-09");
  });

  it("is counted from the cancellation or from the end of the month or year while the day is unknown", () => {
    expect(dueAfterDays(unknown({ cancelledAt: new Date("2023-09-10T21:30:00Z") }), 14)).toBe("2023-09-25");
    expect(dueAfterDays(unknown({ month: 2 }), 14)).toBe("2023-03-14");
    expect(dueAfterDays(unknown({ month: 2, year: 2024 }), 14)).toBe("2024-03-14");
    expect(dueAfterMonths(unknown(), 12)).toBe("2024-12-31");
  });

  it("is a month's last day where the date is missing", () => {
    expect(dueAfterMonths(on("2023-10-31"), 4)).toBe("2024-02-29");
    expect(dueAfterMonths(on("2022-10-31"), 4)).toBe("2023-02-28");
    expect(dueAfterMonths(on("2024-02-29"), 12)).toBe("2025-02-28");
    expect(dueAfterMonths(on("2023-12-31"), 2)).toBe("2024-02-29");
  });

  it("goes over the ends of months and years, and over turned clocks", () => {
    expect(dueAfterDays(on("2023-12-20"), 14)).toBe("2024-01-03");
    expect(dueAfterDays(on("2024-03-20"), 14)).toBe("2024-04-03");
    expect(dueAfterDays(on("2024-10-20"), 14)).toBe("2024-11-03");
  });

  it("is never before the seminar has ended", () => {
    expect(dueAfterDays(seminar(), 0)).toBe("2023-10-27");
    expect(dueAfterMonths(seminar(), 0)).toBe("2023-10-27");
  });

  it("begins at midnight in Helsinki, in summer and in winter", () => {
    expect(isDue("2023-11-09", new Date("2023-11-08T21:59:59.999Z"))).toBe(false);
    expect(isDue("2023-11-09", new Date("2023-11-08T22:00:00Z"))).toBe(true);
    expect(isDue("2024-06-09", new Date("2024-06-08T20:59:59.999Z"))).toBe(false);
    expect(isDue("2024-06-09", new Date("2024-06-08T21:00:00Z"))).toBe(true);
    expect(isDue("2023-11-09", new Date("2031-01-01T00:00:00Z"))).toBe(true);
  });
});

it("nobody is told that registration opens once the seminar is over or cancelled", () => {
  const now = new Date("2023-09-10T12:00:00Z");
  expect(alertsAreOver(seminar(), now)).toBe(false);
  expect(alertsAreOver(seminar({ cancelledAt: now }), now)).toBe(true);
  expect(alertsAreOver(seminar({ cancelledAt: new Date("2023-09-11T12:00:00Z") }), now)).toBe(false);
  expect(alertsAreOver(seminar(), new Date("2023-10-26T21:00:00Z"))).toBe(true);
});

it("a week and 48 hours are hours, also when the clocks are turned", () => {
  const now = new Date("2023-10-30T12:00:00+02:00");
  expect(givenUp(now)).toEqual({
    openingAlert: new Date("2023-10-23T13:00:00+03:00"),
    request: new Date("2023-10-28T13:00:00+03:00"),
  });
  expect(oldMails(now)).toEqual(new Date("2023-10-23T13:00:00+03:00"));
});
