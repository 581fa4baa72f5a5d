import { beforeEach, describe, expect, test } from "vitest";
import { createDb } from "@/lib/db/client";
import { remindParticipants, stopReminders } from "@/lib/registration/reminders";
import { moveSeminar } from "@/lib/seminars/move-seminar";
import { addManageLinks } from "@/lib/tokens/tokens";
import { createRegistration, type RegistrationValues } from "@/tests/support/registration";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite();
});

const at = (iso: string, deps: Pick<TestSite, "db"> = site) => ({ db: deps.db, clock: { now: () => new Date(iso) } });
const participant = (name: string, values: RegistrationValues = {}) =>
  createRegistration(site.db, site, { name, ...values });
const setSeminar = (data: Parameters<TestSite["db"]["seminar"]["update"]>[0]["data"]) =>
  site.db.seminar.update({ where: { id: site.seminarId }, data });

/**
 * Returns the reminders that were created until now, as texts such as `Aino 7`: the name of the person, and the number
 * of days before the seminar at which the reminder is sent.
 */
async function reminded(): Promise<string[]> {
  const mails = await site.db.outboxMail.findMany({
    where: { kind: "reminder" },
    orderBy: { createdAt: "asc" },
    include: { registration: true },
  });
  return mails.map(({ registration, cause }) => `${registration?.name} ${cause?.split(":")[2]}`);
}

test("a reminder is due seven days before and the day before, at nine in Helsinki, and goes once", async () => {
  await participant("Aino");
  await remindParticipants(at("2023-10-19T08:59:59+03:00"));
  expect(await reminded()).toEqual([]);
  await remindParticipants(at("2023-10-19T09:00:00+03:00"));
  await remindParticipants(at("2023-10-19T09:10:00+03:00"));
  expect(await reminded()).toEqual(["Aino 7"]);
  await remindParticipants(at("2023-10-25T08:59:59+03:00"));
  await remindParticipants(at("2023-10-25T09:00:00+03:00"));
  expect(await reminded()).toEqual(["Aino 7", "Aino 1"]);
  expect(await site.db.manageLink.count()).toBe(2);
});

test("nine is nine on both sides of the end of summer time", async () => {
  await setSeminar({ date: new Date("2023-10-30") });
  await participant("Aino");
  await remindParticipants(at("2023-10-23T08:59:59+03:00"));
  await remindParticipants(at("2023-10-29T09:59:59+03:00"));
  expect(await reminded()).toEqual(["Aino 7"]);
  await remindParticipants(at("2023-10-29T09:00:00+02:00"));
  expect(await reminded()).toEqual(["Aino 7", "Aino 1"]);
});

test("two instances at once remind each participant once", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
  for (const name of names) await participant(name);
  const other = { db: createDb(site.url) };
  const instances = [at("2023-10-19T09:00:00+03:00"), at("2023-10-19T09:00:01+03:00", other)];
  await Promise.all([...instances, ...instances].map(remindParticipants));
  await other.db.$disconnect();
  expect((await reminded()).sort()).toEqual(names.map((name) => `${name} 7`).sort());
  expect(await site.db.manageLink.count()).toBe(30);
});

describe("nobody is reminded", () => {
  const due = at.bind(null, "2023-10-19T09:00:00+03:00");

  test("who waits, has cancelled, has registered since it was due or has said that reminders are not wanted", async () => {
    await participant("waits", { status: "waiting", queueNumber: 1 });
    await participant("cancelled", { status: "cancelled", cancelledAt: new Date() });
    await participant("late", { registeredAt: new Date("2023-10-19T09:00:00+03:00") });
    const { id } = await participant("stopped");
    const now = new Date();
    const tokens = await site.db.$transaction((tx) => addManageLinks(tx, { registrationIds: [id], now }));
    await stopReminders(site, { token: tokens.get(id) ?? "" });
    await participant("comes");
    await remindParticipants(due());
    expect(await reminded()).toEqual(["comes 7"]);
  });

  test("who has got a seat since it was due", async () => {
    const { id, email } = await participant("promoted");
    const createdAt = new Date("2023-10-19T10:00:00+03:00");
    const mail = { id, kind: "promotion", locale: "fi", recipient: email, payload: {}, registrationId: id } as const;
    await site.db.outboxMail.create({ data: { ...mail, createdAt } });
    await remindParticipants(at("2023-10-19T10:10:00+03:00"));
    expect(await reminded()).toEqual([]);
  });

  test("of a cancelled seminar, of a draft, or without a wish of the organisers", async () => {
    await participant("Aino");
    for (const data of [{ cancelledAt: new Date("2023-10-01") }, { announcedAt: null }, { reminderDays: [] }]) {
      await setSeminar({ cancelledAt: null, announcedAt: new Date("2023-08-01"), reminderDays: [7, 1], ...data });
      await remindParticipants(due());
    }
    expect(await reminded()).toEqual([]);
  });

  test("once the seminar has begun; late, the last one that is due goes alone", async () => {
    await setSeminar({ startsAt: new Date("2023-10-26T09:30:00+03:00") });
    await participant("Aino");
    await remindParticipants(at("2023-10-26T09:30:00+03:00"));
    expect(await reminded()).toEqual([]);
    await remindParticipants(at("2023-10-26T09:29:00+03:00"));
    expect(await reminded()).toEqual(["Aino 1"]);
  });
});

test("a seminar that has been moved is reminded of anew, but not on top of the mail that tells of it", async () => {
  await participant("Aino");
  await remindParticipants(at("2023-10-19T09:00:00+03:00"));
  const move = (moment: string, day: string) => {
    const { db, clock } = at(moment);
    const times = { date: new Date(day), startsAt: null, endsAt: null, venues: [], now: clock.now() };
    return db.$transaction((tx) => moveSeminar(tx, { seminarId: site.seminarId, ...times, tell: true }));
  };
  await move("2023-10-20T12:00:00+03:00", "2023-10-27");
  await remindParticipants(at("2023-10-20T12:10:00+03:00"));
  expect(await reminded()).toEqual(["Aino 7"]);
  await move("2023-10-21T12:00:00+03:00", "2023-11-16");
  await remindParticipants(at("2023-11-09T09:00:00+02:00"));
  expect(await reminded()).toEqual(["Aino 7", "Aino 7"]);
});
