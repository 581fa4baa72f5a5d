import { expect, test } from "vitest";
import { whyWaiting } from "@/lib/seats/load-queue";

const seminar = {
  year: 2023,
  month: null,
  date: new Date("2023-10-26"),
  announcedAt: new Date("2023-08-01T09:00:00+03:00"),
  registrationOpensAt: new Date("2023-09-01T09:00:00+03:00"),
  registrationClosesAt: null,
  cancelledAt: null,
  registrationsKeptMonths: 12,
  promotionEndsAt: new Date("2023-10-20T16:00:00+03:00"),
};
const early = new Date("2023-09-04T09:00:00+03:00");
const late = new Date("2023-10-21T09:00:00+03:00");
const after = new Date("2023-10-27T09:00:00+03:00");
const full = { capacity: 10, taken: 10 };

test.each([
  ["every seat is taken", seminar, full, early, "full"],
  ["more are taken than there are", seminar, { capacity: 8, taken: 10 }, early, "overbooked"],
  ["the promotion deadline has passed, full or not", seminar, full, late, "promotionEnded"],
  ["the promotion deadline has passed, full or not", seminar, { capacity: 12, taken: 10 }, late, "promotionEnded"],
  ["the seminar is a draft", { ...seminar, announcedAt: null }, { capacity: 12, taken: 10 }, early, "notAnnounced"],
  ["the seminar has been cancelled", { ...seminar, cancelledAt: early }, full, late, "seminarCancelled"],
  ["the seminar has been held", seminar, full, after, "seminarHeld"],
  ["the seminar has been archived", seminar, full, new Date("2024-10-27T09:00:00+03:00"), "seminarHeld"],
  ["a seat has only just come free", seminar, { capacity: 12, taken: 10 }, early, "seatFree"],
  ["there is no limit any more", seminar, { capacity: null, taken: 10 }, early, "seatFree"],
] as const)("someone waits because %s", (_, dates, option, now, why) => {
  expect(whyWaiting(dates, option, now)).toBe(why);
});
