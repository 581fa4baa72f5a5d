import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { runJobs } from "@/tests/support/jobs";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(1);
});

const register = (values: Record<string, string> = {}, seminarYear = 2023) =>
  registerParticipant(site, { seminarYear, form: registrationForm(site.optionId, values) });

describe("registering", () => {
  test("gives the first a seat and the next a place in the queue, each with its mail", async () => {
    expect(await register({ email: "first@example.org" })).toEqual({ ok: true, outcome: "confirmed" });
    expect(await register({ email: "next@example.org" })).toEqual({ ok: true, outcome: "waiting" });

    const stored = await site.db.registration.findMany({ orderBy: { number: "asc" }, include: { mails: true } });
    expect(stored.map(({ number, status, mails }) => [number, status, mails.map(({ kind }) => kind)])).toEqual([
      [1, "confirmed", ["confirmation"]],
      [2, "waiting", ["waitingList"]],
    ]);
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 1 });
  });

  test("keeps special needs apart, with their consent, and only when there are some", async () => {
    await register({ email: "a@example.org", dietary: "pähkinätön", needsConsent: "on" });
    await register({ email: "b@example.org" });
    const needs = await site.db.specialNeeds.findMany({ include: { registration: true } });
    expect(needs).toHaveLength(1);
    expect(needs[0]).toMatchObject({
      dietary: "pähkinätön",
      accessibility: null,
      registration: { email: "a@example.org" },
    });
  });

  test("stores the manage link's hash and never the secret, save in the mail that is yet to go", async () => {
    await register();
    const link = await site.db.manageLink.findFirstOrThrow();
    const mail = await site.db.outboxMail.findFirstOrThrow();
    const { manageToken } = mail.payload as { manageToken: string };
    expect(manageToken).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(link.tokenHash).toString()).not.toContain(manageToken);
  });
});

describe("one live registration per address", () => {
  test("answers a known address as it answers a new one, and mails the link to its owner", async () => {
    await register({ email: "Known@Example.org" });
    expect(await register({ email: "known@example.org" })).toEqual(await register({ email: "new@example.org" }));

    expect(await site.db.registration.count({ where: { emailKey: "known@example.org" } })).toBe(1);
    await runJobs(site);
    const mails = await site.db.outboxMail.findMany({ where: { kind: "alreadyRegistered" } });
    expect(mails.map(({ recipient }) => recipient)).toEqual(["Known@Example.org"]);
  });

  test("takes the same form, sent again, for one registration and sends one mail", async () => {
    const values = { submissionId: randomUUID(), email: "twice@example.org" };
    expect(await register(values)).toEqual(await register(values));
    expect(await site.db.registration.count()).toBe(1);
    expect(await site.db.outboxMail.count()).toBe(1);
  });

  test("holds when the same address comes many times at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => register({ email: "same@example.org" })));
    expect(await site.db.registration.count()).toBe(1);
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 0 });
  });
});

describe("a form that comes again after a lost answer", () => {
  const form = { submissionId: randomUUID(), name: "Åsa Öhman", email: "asa@example.org", organisation: "Kirjasto" };
  const live = () =>
    site.db.registration.findMany({ where: { status: { not: "cancelled" } }, orderBy: { number: "asc" } });
  const mails = () => site.db.outboxMail.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });

  test.each([
    ["name", { name: "Bo Ek", email: "bo@example.org" }],
    ["address", { name: "Åsa Öhman", email: "asa.ohman@example.org" }],
  ])("with another %s registers another person, and is then known itself", async (_, other) => {
    await register(form);
    expect(await register({ ...form, ...other })).toEqual({ ok: true, outcome: "waiting" });
    expect(await register({ ...form, ...other })).toEqual({ ok: true, outcome: "waiting" });
    expect(await register(form)).toEqual({ ok: true, outcome: "confirmed" });
    expect((await live()).map(({ name, email }) => [name, email])).toEqual([
      [form.name, form.email],
      [other.name, other.email],
    ]);
    await runJobs(site);
    expect((await mails()).map(({ kind, _count }) => [kind, _count])).toEqual([
      ["confirmation", 1],
      ["waitingList", 1],
    ]);
  });

  test("with other differences corrects what it said, and tells the participant once", async () => {
    await register(form);
    const corrected = { ...form, name: "asa ohman", organisation: "Toinen kirjasto", message: "Moi" };
    for (let sent = 0; sent < 2; sent++) expect(await register(corrected)).toEqual({ ok: true, outcome: "confirmed" });
    expect(await live()).toMatchObject([{ name: "asa ohman", organisation: "Toinen kirjasto", message: "Moi" }]);
    expect((await mails()).map(({ kind, _count }) => [kind, _count])).toEqual([
      ["confirmation", 1],
      ["change", 1],
    ]);
  });

  test("with the same again takes nothing back that has been changed since", async () => {
    await register(form);
    await site.db.registration.updateMany({ data: { message: "Muutettu omalla linkillä" } });
    expect(await register(form)).toEqual({ ok: true, outcome: "confirmed" });
    expect(await live()).toMatchObject([{ message: "Muutettu omalla linkillä" }]);
  });

  test("with another option that is full takes its queue, and says so", async () => {
    const full = { position: 2, mode: "remote" as const, capacity: 0, seminar: { connect: { year: 2023 } } };
    const { id: optionId } = await site.db.attendanceOption.create({ data: full });
    await register(form);
    expect(await register({ ...form, optionId })).toEqual({ ok: true, outcome: "waiting" });
    expect(await live()).toMatchObject([{ status: "waiting", optionId }]);
  });

  test("after the window has closed gets its first answer; nothing is corrected after the time for changes", async () => {
    await register(form);
    const closed = { ...site, clock: { now: () => new Date("2023-10-19T16:00:00+03:00") } };
    await site.db.seminar.updateMany({ data: { changesCloseAt: new Date("2023-10-19T15:00:00+03:00") } });
    const send = (values = {}) =>
      registerParticipant(closed, { seminarYear: 2023, form: registrationForm(site.optionId, { ...form, ...values }) });
    expect(await send()).toEqual({ ok: true, outcome: "confirmed" });
    expect(await send({ message: "Myöhässä" })).toEqual({ ok: false, reason: "notOpen" });
    expect(await send({ email: "late@example.org" })).toEqual({ ok: false, reason: "notOpen" });
    expect(await live()).toMatchObject([{ message: null }]);
  });

  test("after a cancellation registers anew", async () => {
    await register(form);
    const { id: registrationId } = await site.db.registration.findFirstOrThrow();
    await cancelRegistration(site, { registrationId, actor: "participant" });
    expect(await register(form)).toEqual({ ok: true, outcome: "confirmed" });
    expect(await live()).toHaveLength(1);
  });

  test("many times at once, some of them with a correction, registers one", async () => {
    const all = Array.from({ length: 12 }, (_, index) => register({ ...form, message: index % 3 === 0 ? "Moi" : "" }));
    for (const answer of await Promise.all(all)) expect(answer).toEqual({ ok: true, outcome: "confirmed" });
    expect(await live()).toHaveLength(1);
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 0 });
  });
});

describe("refusals store nothing", () => {
  test.each([
    ["before the window", "2023-08-31T23:59:00+03:00"],
    ["after the window", "2023-10-19T16:00:00+03:00"],
  ])("%s", async (_, moment) => {
    const result = await registerParticipant(
      { ...site, clock: { now: () => new Date(moment) } },
      { seminarYear: 2023, form: registrationForm(site.optionId) },
    );
    expect(result).toEqual({ ok: false, reason: "notOpen" });
    expect(await site.db.registration.count()).toBe(0);
  });

  test("an unknown year", async () => {
    expect(await register({}, 1999)).toEqual({ ok: false, reason: "seminarUnknown" });
  });

  test("an option that is not the seminar's", async () => {
    const other = await site.db.seminar.create({
      data: { year: 2024, options: { create: { position: 1, mode: "onSite" } } },
      include: { options: true },
    });
    expect(await register({ optionId: other.options[0]?.id ?? "" })).toEqual({ ok: false, reason: "optionUnknown" });
    expect(await site.db.seminar.findUnique({ where: { year: 2023 } })).toMatchObject({ lastNumber: 0 });
    expect(await site.db.outboxMail.count()).toBe(0);
  });
});
