import { beforeAll, expect, test } from "vitest";
import { deadlinesCalendar } from "@/lib/calendar/deadlines-calendar";
import { hasPassed } from "@/lib/seminars/deadlines";
import { loadArranged } from "@/lib/seminars/desk-queries";
import { loadDeadlines } from "@/lib/seminars/load-deadlines";
import { readCalendar } from "@/tests/support/calendar";
import { createTestSite, duringRegistration, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const sendAt = new Date("2023-10-20T09:00:00+03:00");

beforeAll(async () => {
  site = await createTestSite();
  const { seminarId } = site;
  await site.db.message.create({ data: { seminarId, content: {}, filter: {}, createdAt: sendAt, sendAt } });
  await site.db.message.create({
    data: { seminarId, content: {}, filter: {}, createdAt: sendAt, sendAt, sentAt: sendAt },
  });
  const publishAt = new Date("2023-09-10T08:00:00+03:00");
  const revision = { number: 1, content: {}, savedAt: sendAt, publishAt };
  await site.db.document.create({ data: { kind: "seminar", seminarId, revisions: { create: revision } } });
});

async function load() {
  const seminar = await loadArranged(site, 2023, "fi");
  if (!seminar) throw new Error("there is no seminar");
  return { seminar, deadlines: await loadDeadlines(site, seminar) };
}

test("what falls when is in the order of time, in Helsinki's, what isn't known last", async () => {
  const { deadlines } = await load();
  const written = deadlines.map(({ key, at }) => [
    key.replace(/-[\da-f]{8}-.*/, ""),
    at instanceof Date ? at.toISOString() : at,
  ]);
  expect(written).toEqual([
    ["opens", "2023-09-01T06:00:00.000Z"],
    ["publication", "2023-09-10T05:00:00.000Z"],
    ["reminder-7", "2023-10-19T06:00:00.000Z"],
    ["closes", "2023-10-19T13:00:00.000Z"],
    ["message", "2023-10-20T06:00:00.000Z"],
    ["reminder-1", "2023-10-25T06:00:00.000Z"],
    ["changesClose", "2023-10-25T21:00:00.000Z"],
    ["promotionEnds", "2023-10-25T21:00:00.000Z"],
    ["seminar", "2023-10-26"],
    ["needsErased", "2023-11-09"],
    ["registrationsErased", "2024-10-26"],
  ]);
  expect(deadlines.filter((one) => hasPassed(one, duringRegistration)).map(({ kind }) => kind)).toEqual(["opens"]);
});

test("the same can be taken into a calendar, and taken again after a change", async () => {
  const now = duringRegistration;
  const calendar = async (at: Date) => {
    const file = deadlinesCalendar({ ...(await load()), locale: "fi", siteUrl: "https://seminaari.example" }, at);
    return readCalendar(file).events;
  };
  const before = await calendar(now);
  expect(before).toHaveLength(11);
  const closes = before.find(({ summary }) => summary === "Seminaari 2023: Ilmoittautuminen päättyy");
  expect(closes).toMatchObject({ allDay: false, start: "2023-10-19T13:00:00.000Z" });
  expect(before.find(({ uid }) => uid.startsWith("seminar-"))).toMatchObject({ allDay: true, start: "2023-10-26" });

  await site.db.seminar.update({
    where: { year: 2023 },
    data: { registrationClosesAt: new Date("2023-10-18T16:00:00+03:00"), date: null },
  });
  const after = await calendar(new Date(now.getTime() + 60_000));
  const moved = after.find(({ uid }) => uid === closes?.uid);
  expect(moved?.start).toBe("2023-10-18T13:00:00.000Z");
  expect(moved?.sequence).toBeGreaterThan(closes?.sequence ?? 0);
  // Without a day nobody can tell when its reminders go, or what is erased when.
  expect(after.map(({ uid }) => uid.split("-")[0]).sort()).toEqual(["closes", "message", "opens", "publication"]);
  expect((await load()).deadlines.filter(({ at }) => at === null)).toHaveLength(7);
});
