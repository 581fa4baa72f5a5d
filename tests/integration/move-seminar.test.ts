import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cancelSeminar } from "@/lib/seminars/cancel-seminar";
import { moveSeminar, type SeminarMove } from "@/lib/seminars/move-seminar";
import { calendarOf, openPostOffice, type PostOffice } from "@/tests/support/mails";
import { createRegistration } from "@/tests/support/registration";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let post: PostOffice;
beforeEach(async () => {
  site = await createTestSite();
  await site.db.user.create({ data: { id: "organiser", name: "Olli", email: "olli@example.org", role: "organiser" } });
  post = await openPostOffice();
});
afterEach(() => post.close());

const venues = [{ locale: "fi" as const, venueName: "Tieteiden talo", venueAddress: "Kirkkokatu 6, Helsinki" }];
const move = (changed: Partial<SeminarMove> = {}, deps: Pick<TestSite, "db" | "clock"> = site) =>
  deps.db.$transaction((tx) =>
    moveSeminar(tx, {
      seminarId: site.seminarId,
      date: new Date("2023-10-26"),
      startsAt: null,
      endsAt: null,
      venues,
      tell: true,
      now: deps.clock.now(),
      ...changed,
    }),
  );
const times = { startsAt: new Date("2023-10-26T09:30:00+03:00"), endsAt: new Date("2023-10-26T16:00:00+03:00") };
const winter = {
  date: new Date("2023-11-02"),
  startsAt: new Date("2023-11-02T10:00:00+02:00"),
  endsAt: new Date("2023-11-02T15:00:00+02:00"),
};
const cancel = () =>
  cancelSeminar(site, {
    seminarId: site.seminarId,
    reasons: [{ locale: "fi", cancelReason: "Talo on suljettu." }],
    tell: true,
    userId: "organiser",
  });
const send = () => post.send({ ...site, organisersEmail: "organisers@example.org" });
const sequences = () =>
  site.db.seminar.findUniqueOrThrow({ where: { id: site.seminarId }, select: { calendarSequence: true } });

/**
 * Stores a registration with its confirmation mail. The calendar entry is sent with that mail, so this participant has
 * the entry.
 */
async function confirmed(name: string) {
  const registration = await createRegistration(site.db, site, { name, email: `${name}@example.org` });
  await site.db.outboxMail.create({
    data: {
      id: registration.id,
      kind: "confirmation",
      locale: "fi",
      recipient: registration.email,
      payload: {},
      createdAt: site.clock.now(),
      registrationId: registration.id,
    },
  });
  return registration;
}

test("a new time moves the entry in the participant's calendar: the same uid, a higher SEQUENCE, once", async () => {
  const { id } = await confirmed("aino");
  const [first] = (await send()).map(calendarOf);
  expect(first?.events[0]).toMatchObject({ sequence: 0, allDay: true, start: "2023-10-26" });

  expect(await move(times)).toMatchObject({ ok: true, told: 1 });
  expect(await move(times)).toMatchObject({ ok: true, told: 0 });
  const [second, ...more] = (await send()).map(calendarOf);
  expect(more).toEqual([]);
  expect(second?.method).toBe("REQUEST");
  expect(second?.events[0]).toMatchObject({ uid: first?.events[0]?.uid, start: "2023-10-26T06:30:00.000Z" });

  await move(winter);
  const [third] = (await send()).map(calendarOf);
  expect(third?.events[0]).toMatchObject({ uid: `${id}@seminar.example.org`, start: "2023-11-02T08:00:00.000Z" });
  const numbers = [first, second, third].map((calendar) => calendar?.events[0]?.sequence ?? -1);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test("the queue is told without an entry, and who has cancelled isn't told", async () => {
  await createRegistration(site.db, site, { name: "Seija" });
  await createRegistration(site.db, site, { name: "Veijo", status: "waiting", queueNumber: 1 });
  await createRegistration(site.db, site, { name: "Pirkko", status: "cancelled", cancelledAt: site.clock.now() });
  const here = [{ locale: "fi" as const, venueName: "Kansalliskirjasto", venueAddress: null }];
  expect(await move({ venues: here })).toMatchObject({ ok: true, told: 2 });
  const mails = await send();
  const told = mails.map((mail) => [
    mail.text?.match(/Seija|Veijo|Pirkko/)?.[0],
    calendarOf(mail)?.events[0]?.location,
  ]);
  expect(told.sort()).toEqual([
    ["Seija", "Kansalliskirjasto"],
    ["Veijo", undefined],
  ]);
});

describe("a seminar isn't moved", () => {
  const refused = async (reason: string, ...args: Parameters<typeof move>) => {
    await createRegistration(site.db, site);
    expect(await move(...args)).toEqual({ ok: false, reason });
    expect(await site.db.outboxMail.count()).toBe(0);
    expect(await sequences()).toEqual({ calendarSequence: 0 });
  };
  const after = () => ({ db: site.db, clock: { now: () => new Date("2023-10-27T00:00:00+03:00") } });

  test("to another year", () => refused("otherYear", { date: new Date("2024-01-11") }));
  test("to a time of another day", () => refused("timesWrong", { startsAt: winter.startsAt }));
  test("to end before it begins", () => refused("timesWrong", { startsAt: times.endsAt, endsAt: times.startsAt }));
  test("to end without a beginning", () => refused("timesWrong", { endsAt: times.endsAt }));
  test("when its day has ended", () => refused("over", winter, after()));

  test("when it is cancelled", async () => {
    await cancel();
    expect(await move(times)).toEqual({ ok: false, reason: "cancelled" });
  });
});

describe("a seminar that is cancelled", () => {
  test("is told with the reason, once, and its entries are taken back; registrations stay", async () => {
    await confirmed("aino");
    const [first] = (await send()).map(calendarOf);
    await createRegistration(site.db, site, { name: "Veijo", status: "waiting", queueNumber: 1 });
    expect(await cancel()).toMatchObject({ ok: true, told: 2 });
    expect(await cancel()).toEqual({ ok: false, reason: "cancelledBefore" });

    const mails = await send();
    expect(mails).toHaveLength(2);
    for (const mail of mails) expect(mail.text).toContain("Syy: Talo on suljettu.");
    const entries = mails.map(calendarOf).filter((calendar) => calendar !== null);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.method).toBe("CANCEL");
    expect(entries[0]?.events[0]).toMatchObject({ uid: first?.events[0]?.uid, status: "CANCELLED" });
    expect(entries[0]?.events[0]?.sequence).toBeGreaterThan(first?.events[0]?.sequence ?? 0);
    const statuses = await site.db.registration.findMany({ orderBy: { number: "asc" }, select: { status: true } });
    expect(statuses.map(({ status }) => status)).toEqual(["confirmed", "waiting"]);
  });

  test("is told to thousands in one transaction", async () => {
    const { optionId, seminarId } = site;
    await site.db.$executeRaw`
      INSERT INTO registration (id, seminar_id, option_id, number, status, name, email, email_key, organisation, locale,
        listed, registered_at, submission_id)
      SELECT gen_random_uuid(), ${seminarId}::uuid, ${optionId}::uuid, n, 'confirmed', 'Malli', n || '@example.org',
        n || '@example.org', 'Kirjasto', 'fi', false, now(), gen_random_uuid()
      FROM generate_series(1, 2000) AS n`;
    expect(await cancel()).toEqual({ ok: true, told: 2000 });
    expect(await site.db.outboxMail.count({ where: { kind: "seminarCancelled" } })).toBe(2000);
    const [jobs] = await site.db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM graphile_worker.jobs`;
    expect(jobs?.count).toBe(2000);
  });
});
