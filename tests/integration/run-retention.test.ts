import { Pool } from "pg";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { clockFrom } from "@/lib/clock";
import { startWorker } from "@/lib/jobs/worker";
import { keepingTransport } from "@/lib/mail/transport";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { countParticipants } from "@/lib/registration/count-participants";
import { registerParticipant } from "@/lib/registration/register-participant";
import { runRetention } from "@/lib/retention/run-retention";
import { authOf, siteUrl } from "@/tests/support/auth";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const at = (moment: string) => ({ ...site, clock: clockFrom(new Date(moment)) });
const afterNeeds = "2023-11-09T02:15:00+02:00";
const afterAll = "2024-10-26T02:15:00+03:00";

beforeEach(async () => {
  site = await createTestSite(3);
  for (const number of [1, 2, 3, 4, 5]) {
    const needs = { dietary: "kasvis", needsConsent: "on" };
    const form = registrationForm(site.optionId, { email: `${number}@example.org`, ...(number < 3 && needs) });
    // The last participant registers after midnight in Helsinki, which is still the day before in UTC.
    const clock = clockFrom(new Date(number < 5 ? "2023-09-04T09:00:00+03:00" : "2023-09-05T00:30:00+03:00"));
    await registerParticipant({ ...site, clock }, { seminarYear: 2023, form });
  }
  const { id } = await site.db.registration.findFirstOrThrow({ where: { emailKey: "3@example.org" } });
  await cancelRegistration(site, { registrationId: id, actor: "participant" });
});

const erasures = () =>
  site.db.erasure.findMany({ orderBy: { at: "asc" }, select: { kind: true, count: true, seminarId: true } });

describe("of registrations", () => {
  test("stay the numbers: by option, state and day in Helsinki", async () => {
    const before = await countParticipants(site, 2023);
    expect(before).toEqual({ confirmed: 3, waiting: 1, cancelled: 1, specialNeeds: 2 });
    await runRetention(at(afterNeeds));
    await runRetention(at(afterAll));

    expect(await site.db.registration.count()).toBe(0);
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 0, waiting: 0 });
    const [first, second] = [new Date("2023-09-04"), new Date("2023-09-05")];
    expect(
      await site.db.registrationTally.findMany({
        orderBy: [{ status: "asc" }, { registeredOn: "asc" }],
        select: { optionId: true, status: true, registeredOn: true, count: true },
      }),
    ).toEqual([
      { optionId: site.optionId, status: "confirmed", registeredOn: first, count: 3 },
      { optionId: site.optionId, status: "waiting", registeredOn: second, count: 1 },
      { optionId: site.optionId, status: "cancelled", registeredOn: first, count: 1 },
    ]);
    expect(await countParticipants(site, 2023)).toEqual({ ...before, specialNeeds: 0 });
  });

  test("what was erased is written down once", async () => {
    await runRetention(at(afterNeeds));
    await runRetention(at(afterNeeds));
    await runRetention(at(afterAll));
    const { seminarId } = site;
    expect(await erasures()).toEqual([
      { kind: "specialNeeds", count: 2, seminarId },
      { kind: "registrations", count: 5, seminarId },
    ]);
  });

  test("two runs at the same moment erase and count everything once", async () => {
    await Promise.all([1, 2, 3, 4].map(() => runRetention(at(afterAll))));
    expect((await erasures()).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      "specialNeeds 2",
      "registrations 5",
    ]);
    const { _sum } = await site.db.registrationTally.aggregate({ _sum: { count: true } });
    expect(_sum.count).toBe(5);
  });

  test("the times are the seminar's own", async () => {
    const data = { needsKeptDays: 30, registrationsKeptMonths: 1 };
    await site.db.seminar.update({ where: { id: site.seminarId }, data });
    await runRetention(at("2023-11-24T02:15:00+02:00"));
    expect(await site.db.specialNeeds.count()).toBe(2);
    await runRetention(at("2023-11-26T02:15:00+02:00"));
    expect(await site.db.registration.count()).toBe(0);
  });
});

describe("of the site", () => {
  const mail = (recipient: string, rest: object = {}) =>
    site.db.$transaction((tx) =>
      enqueueMail(tx, {
        kind: "signIn",
        locale: "fi",
        recipient,
        payload: {},
        registrationId: null,
        now: site.clock.now(),
        ...rest,
      }),
    );

  test("the last mail of an erased registration goes when it has been sent, a sign-in link after a week", async () => {
    await mail("link@example.org");
    await mail("unsent@example.org", { kind: "cancellation" });
    await mail("sent@example.org", { kind: "cancellation" });
    await site.db.outboxMail.updateMany({
      where: { recipient: "sent@example.org" },
      data: { sentAt: site.clock.now() },
    });
    const left = async () =>
      (await site.db.outboxMail.findMany({ where: { registrationId: null } })).map(({ recipient }) => recipient).sort();

    await runRetention(at("2023-09-05T02:15:00+03:00"));
    expect(await left()).toEqual(["link@example.org", "unsent@example.org"]);
    await runRetention(at("2023-09-11T08:59:00+03:00"));
    expect(await left()).toHaveLength(2);
    await runRetention(at("2023-09-11T09:01:00+03:00"));
    expect(await left()).toEqual([]);
    expect(await site.db.outboxMail.count()).toBeGreaterThan(4);
    expect((await erasures()).map(({ kind, count }) => [kind, count])).toEqual([
      ["mails", 1],
      ["mails", 2],
    ]);
  });

  test("what has expired goes: sessions, sign-in links, counters; what has not stays", async () => {
    await site.db.user.create({ data: { id: "user", name: "User", email: "user@example.org" } });
    for (const [key, days] of [
      ["old", -1],
      ["new", 1],
    ] as const) {
      const expiresAt = new Date(Date.now() + days * 86_400_000);
      await site.db.session.create({ data: { id: key, userId: "user", token: key, expiresAt } });
      await site.db.verification.create({ data: { id: key, identifier: key, value: "", expiresAt } });
      await site.db.rateLimit.create({ data: { key, points: 1, expire: expiresAt.getTime() } });
    }
    await site.db.rateLimit.create({ data: { key: "forever", points: 1, expire: null } });
    await runRetention(site);
    expect(await site.db.session.findMany({ select: { id: true } })).toEqual([{ id: "new" }]);
    expect(await site.db.verification.findMany({ select: { id: true } })).toEqual([{ id: "new" }]);
    const counters = await site.db.rateLimit.findMany({ select: { key: true }, orderBy: { key: "asc" } });
    expect(counters).toEqual([{ key: "forever" }, { key: "new" }]);
    expect(await erasures()).toEqual([{ kind: "sessions", count: 2, seminarId: null }]);
  });
});

test("the worker runs it every night, and at its start after a night without the site", async () => {
  const pool = new Pool({ connectionString: site.url, max: 4 });
  const settings = {
    ...at(afterAll),
    transport: keepingTransport,
    siteUrl,
    cardsKey: "a test's own",
    auth: authOf(site),
  };
  await (await startWorker(pool, settings)).stop();
  expect(await site.db.registration.count()).toBe(5);

  await pool.query(`
    UPDATE graphile_worker._private_known_crontabs SET known_since = now() - interval '2 days', last_execution = NULL
    WHERE identifier = 'run-retention'`);
  const worker = await startWorker(pool, settings);
  await vi.waitFor(async () => expect(await site.db.registration.count()).toBe(0), 20_000);
  await worker.stop();
  await pool.end();
});
