import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
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
