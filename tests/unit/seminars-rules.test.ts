import { describe, expect, it } from "vitest";
import { changesOpen, hasBegun, isOver, promotionOpen, type SeminarDates, seminarState } from "@/lib/time/lifecycle";

const seminar: SeminarDates = {
  year: 2023,
  month: null,
  date: new Date("2023-10-26"),
  announcedAt: new Date("2023-02-01T12:00:00+02:00"),
  registrationOpensAt: new Date("2023-09-01T09:00:00+03:00"),
  registrationClosesAt: new Date("2023-10-19T16:00:00+03:00"),
  cancelledAt: null,
  registrationsKeptMonths: 12,
};
const at = (iso: string, changes: Partial<SeminarDates> = {}) =>
  seminarState({ ...seminar, ...changes }, new Date(iso));

describe("the state of a seminar", () => {
  it("is draft until it is announced, also when that is still to come", () => {
    expect(at("2023-09-04T09:00:00+03:00", { announcedAt: null })).toBe("draft");
    expect(at("2023-02-01T11:59:59.999+02:00")).toBe("draft");
    expect(at("2023-02-01T12:00:00+02:00")).toBe("announced");
  });

  it("opens and closes by the clock", () => {
    expect(at("2023-09-01T08:59:59.999+03:00")).toBe("announced");
    expect(at("2023-09-01T09:00:00+03:00")).toBe("open");
    expect(at("2023-10-19T15:59:59.999+03:00")).toBe("open");
    expect(at("2023-10-19T16:00:00+03:00")).toBe("closed");
  });

  it("is announced while there is no window, and open to the day's end without a closing time", () => {
    expect(at("2023-10-20T00:00:00Z", { registrationOpensAt: null, registrationClosesAt: null })).toBe("announced");
    expect(at("2023-10-26T23:59:00+03:00", { registrationClosesAt: null })).toBe("open");
    expect(at("2023-10-27T00:00:00+03:00", { registrationClosesAt: null })).toBe("held");
  });

  it("is held when the day has ended in Helsinki, whatever day it is in Greenwich", () => {
    expect(at("2023-10-26T23:59:59.999+03:00")).toBe("closed");
    expect(at("2023-10-26T21:00:00Z")).toBe("held");
  });

  it("is archived from the day on which the registrations are erased, in summer time as in winter time", () => {
    expect(at("2024-10-25T23:59:59.999+03:00")).toBe("held");
    expect(at("2024-10-26T00:00:00+03:00")).toBe("archived");
    expect(at("2023-11-25T23:59:59.999+02:00", { registrationsKeptMonths: 1 })).toBe("held");
    expect(at("2023-11-26T00:00:00+02:00", { registrationsKeptMonths: 1 })).toBe("archived");
    expect(at("2023-10-26T23:59:59.999+03:00", { registrationsKeptMonths: 0 })).toBe("closed");
    expect(at("2023-10-27T00:00:00+03:00", { registrationsKeptMonths: 0 })).toBe("archived");
  });

  it("is archived on the last day of a month that has no such day, and over the turn of a year", () => {
    const date = new Date("2023-10-31");
    expect(at("2024-02-28T23:59:59+02:00", { date, registrationsKeptMonths: 4 })).toBe("held");
    expect(at("2024-02-29T00:00:00+02:00", { date, registrationsKeptMonths: 4 })).toBe("archived");
    expect(at("2023-12-30T23:59:59+02:00", { date, registrationsKeptMonths: 2 })).toBe("held");
    expect(at("2023-12-31T00:00:00+02:00", { date, registrationsKeptMonths: 2 })).toBe("archived");
  });

  it("opens in the hour that the clocks repeat at the moment meant, not an hour later", () => {
    const registrationOpensAt = new Date("2023-10-29T03:30:00+03:00");
    const dates = { date: new Date("2023-11-02"), registrationOpensAt, registrationClosesAt: null };
    expect(at("2023-10-29T03:29:59.999+03:00", dates)).toBe("announced");
    expect(at("2023-10-29T03:30:00+03:00", dates)).toBe("open");
    expect(at("2023-10-29T03:00:00+02:00", dates)).toBe("open");
  });

  it("is cancelled whatever else holds, but not before the moment", () => {
    const cancelledAt = new Date("2023-09-10T12:00:00+03:00");
    expect(at("2023-09-10T11:59:00+03:00", { cancelledAt })).toBe("open");
    expect(at("2023-09-10T12:00:00+03:00", { cancelledAt })).toBe("cancelled");
    expect(at("2024-01-01T00:00:00Z", { cancelledAt, announcedAt: null })).toBe("cancelled");
  });
});

describe("a seminar whose day is not known", () => {
  const past = { ...seminar, year: 2007, date: null };

  it("is over after its month, or after its year", () => {
    expect(isOver({ ...past, month: 11 }, new Date("2007-11-30T23:59:00+02:00"))).toBe(false);
    expect(isOver({ ...past, month: 11 }, new Date("2007-12-01T00:00:00+02:00"))).toBe(true);
    expect(isOver(past, new Date("2007-12-31T23:59:00+02:00"))).toBe(false);
    expect(isOver(past, new Date("2008-01-01T00:00:00+02:00"))).toBe(true);
  });
});

describe.each([
  [
    "promotion of the queue",
    (dates: SeminarDates, end: Date | null, now: Date) => promotionOpen({ ...dates, promotionEndsAt: end }, now),
  ],
  [
    "changes by participants",
    (dates: SeminarDates, end: Date | null, now: Date) => changesOpen({ ...dates, changesCloseAt: end }, now),
  ],
])("%s", (_, open) => {
  const deadline = new Date("2023-10-24T16:00:00+03:00");

  it("goes on until the deadline", () => {
    expect(open(seminar, deadline, new Date("2023-10-24T15:59:59.999+03:00"))).toBe(true);
    expect(open(seminar, deadline, deadline)).toBe(false);
  });

  it("goes on, without a deadline, until the seminar's day begins in Helsinki", () => {
    expect(open(seminar, null, new Date("2023-10-25T23:59:59.999+03:00"))).toBe(true);
    expect(open(seminar, null, new Date("2023-10-25T21:00:00Z"))).toBe(false);
    expect(open({ ...seminar, date: null, month: 10 }, null, new Date("2023-10-31T12:00:00+02:00"))).toBe(true);
  });

  it("has ended for a cancelled seminar and for one that was held, whatever the deadline", () => {
    const cancelledAt = new Date("2023-09-10T12:00:00+03:00");
    expect(open({ ...seminar, cancelledAt }, deadline, cancelledAt)).toBe(false);
    const late = new Date("2023-11-10T12:00:00+02:00");
    expect(open(seminar, late, new Date("2023-10-26T23:59:00+03:00"))).toBe(true);
    expect(open(seminar, late, new Date("2023-10-27T00:00:00+03:00"))).toBe(false);
  });
});

describe("the beginning of a seminar", () => {
  it("is its time of day, and while that is unknown, the end of its day", () => {
    const startsAt = new Date("2023-10-26T09:30:00+03:00");
    expect(hasBegun({ ...seminar, startsAt }, new Date("2023-10-26T09:29:59.999+03:00"))).toBe(false);
    expect(hasBegun({ ...seminar, startsAt }, startsAt)).toBe(true);
    expect(hasBegun({ ...seminar, startsAt: null }, new Date("2023-10-26T23:59:00+03:00"))).toBe(false);
    expect(hasBegun({ ...seminar, startsAt: null }, new Date("2023-10-27T00:00:00+03:00"))).toBe(true);
  });
});
