import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { foldedName } from "@/lib/folded-text";
import { composeMail } from "@/lib/mail/compose-mail";
import { loadMail } from "@/lib/mail/load-mail";
import { loadRecipients } from "@/lib/messages/recipients";
import { addParticipant } from "@/lib/participants/add-participant";
import { noFilter } from "@/lib/participants/filter";
import { importParticipants } from "@/lib/participants/import/import-participants";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { changeRegistration } from "@/lib/registration/change-registration";
import { confirmEmailChange } from "@/lib/registration/confirm-email-change";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { mailManageLinks } from "@/lib/registration/manage-links";
import { offerPlace } from "@/lib/registration/offer-place";
import { registerParticipant } from "@/lib/registration/register-participant";
import { requestEmailChange } from "@/lib/registration/request-email-change";
import { takeOverPlace } from "@/lib/registration/take-over-place";
import { registrationForm } from "@/tests/support/form";
import { runJobs } from "@/tests/support/jobs";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { registrationOf } from "@/tests/support/queue";
import { expectInvariants, watchGrants } from "@/tests/support/seat-invariants";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const email = "kirjasto@example.org";
const userId = "organiser";
let site: TestSite;

beforeEach(async () => {
  site = await createTestSite(10);
  await site.db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
});

const form = (name: string, values = {}) => registrationForm(site.optionId, { name, email, ...values });
const register = (name: string, values = {}) =>
  registerParticipant(site, { seminarYear: 2023, form: form(name, values) });
const live = async () => {
  const where = { status: { not: "cancelled" } } as const;
  const rows = await site.db.registration.findMany({ where, orderBy: { number: "asc" } });
  return rows.map(({ name, email: address }) => `${name} ${address}`);
};
const mailed = async () => {
  const mails = await site.db.outboxMail.findMany({ orderBy: { createdAt: "asc" }, include: { registration: true } });
  return mails.map(({ kind, registration }) => `${kind} ${registration?.name}`);
};

describe("colleagues who share a mailbox", () => {
  test("each get a registration, a mail and a link of their own", async () => {
    for (const name of ["Maija Meikäläinen", "Matti Meikäläinen"])
      expect(await register(name)).toEqual({ ok: true, outcome: "confirmed" });
    expect(await live()).toEqual([`Maija Meikäläinen ${email}`, `Matti Meikäläinen ${email}`]);
    await runJobs(site);
    expect(await mailed()).toEqual(["confirmation Maija Meikäläinen", "confirmation Matti Meikäläinen"]);
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 2 });
  });

  test("and the second try of one of them, in whichever spelling, gets the first one's answer and a mail", async () => {
    await register("Åsa Öhman");
    await register("Bo Ek");
    for (const name of ["åsa öhman", "Öhman, Åsa", " ASA  OHMAN ", "O\u0308hman A\u030asa"])
      expect(await register(name)).toEqual({ ok: true, outcome: "confirmed" });
    expect(await live()).toEqual([`Åsa Öhman ${email}`, `Bo Ek ${email}`]);
    await runJobs(site);
    expect((await mailed()).filter((mail) => mail.startsWith("already"))).toEqual(
      Array.from({ length: 4 }, () => "alreadyRegistered Åsa Öhman"),
    );
  });

  test("are each registered once when all of them come many times at once", async () => {
    await watchGrants(site.db);
    const names = ["Eka", "Toka", "Kolmas"];
    await Promise.all(Array.from({ length: 24 }, (_, index) => register(names[index % 3] ?? "")));
    expect((await live()).sort()).toEqual(names.map((name) => `${name} ${email}`).sort());
    await expectInvariants(site.db, { promoting: true });
  });

  test("can hand a seat over to each other, but nobody to themselves", async () => {
    await register("Maija");
    const { id: registrationId } = await registrationOf(site, "Maija");
    const colleague = { givenName: "Matti", familyName: "", email, organisation: "Kirjasto" };
    expect(await offerPlace(site, { registrationId, colleague: { ...colleague, givenName: "MAIJA" } })).toMatchObject({
      reason: "samePerson",
    });
    expect(await offerPlace(site, { registrationId, colleague })).toEqual({ ok: true });
    const [token = ""] = await tokensMailed(site, email, "handOverToken");
    expect(await takeOverPlace(site, { token, locale: "fi" })).toMatchObject({ ok: true });
    expect(await live()).toEqual([`Matti ${email}`]);
  });

  test("can move to the mailbox that the others use", async () => {
    await register("Maija");
    await register("Matti", { email: "matti@example.org" });
    const { id: registrationId } = await registrationOf(site, "Matti");
    expect(await requestEmailChange(site, { registrationId, email })).toEqual({ ok: true });
    const [token = ""] = await tokensMailed(site, email, "emailChangeToken");
    expect(await confirmEmailChange(site, { token })).toMatchObject({ ok: true });
    expect(await live()).toEqual([`Maija ${email}`, `Matti ${email}`]);
  });

  test("can't take each other's name", async () => {
    await register("Maija");
    await register("Matti");
    const { id: registrationId } = await registrationOf(site, "Matti");
    const stored = await loadDetails(site.db, registrationId);
    const change = { registrationId, locale: stored.locale, version: versionOf(stored), acceptQueue: false };
    const answer = await changeRegistration(site, { ...change, details: { ...stored, ...form("maija") } });
    expect(answer).toEqual({ ok: false, reason: "alreadyRegistered" });
    expect(await changeRegistration(site, { ...change, details: { ...stored, message: "Hei" } })).toMatchObject({
      changed: true,
    });
  });

  test("are added by hand and from a list, each once", async () => {
    await register("Maija");
    const add = (name: string) =>
      addParticipant(site, {
        ...{ seminarYear: 2023, way: "byHand", userId, submissionId: randomUUID(), mail: false },
        details: form(name),
      });
    expect(await add("maija")).toMatchObject({ ok: false, reason: "registered" });
    expect(await add("Matti")).toMatchObject({ ok: true, number: 2 });
    const people = ["Matti", "Bo Ek", "Åsa"].map((name) => form(name));
    const list = { seminarYear: 2023, userId, people, mail: false, acceptQueue: false, submissionId: randomUUID() };
    for (let sent = 0; sent < 2; sent++)
      expect(await importParticipants(site, list)).toEqual({ ok: true, added: 2, waiting: 0 });
    expect(await live()).toEqual(["Maija", "Matti", "Bo Ek", "Åsa"].map((name) => `${name} ${email}`));
  });

  test("get the links to all their registrations in one mail, each of which leads to its own", async () => {
    for (const name of ["Maija Meikäläinen", "Matti", "Avaa 1234 nyt", "Liisa", "Bo", "Eka", "Toka"])
      await register(name);
    await cancelRegistration(site, { registrationId: (await registrationOf(site, "Liisa")).id, actor: "participant" });
    await mailManageLinks(site, { email });
    const [mail, ...more] = await site.db.outboxMail.findMany({ where: { kind: "manageLink" } });
    expect(more).toEqual([]);
    const item = await loadMail(site.db, mail?.id ?? "", site.clock.now());
    if (!item) throw new Error("no mail");
    const { facts, paragraphs, action } = composeMail(item, {
      siteUrl: "https://seminar.example.org",
      cardsKey: "a test's own",
    });
    expect(paragraphs.join(" ")).toContain("5 muuta ilmoittautumista");
    const links = facts.filter(({ url }) => url);
    expect(links.map(({ label }) => label)).toEqual([
      ...["Eka, Nro 006", "Bo, Nro 005", "Nro 003", "Matti, Nro 002", "Maija Meikäläinen, Nro 001"],
    ]);
    const led = await Promise.all(
      [action, ...links].map((link) => loadOwnRegistration(site, link?.url?.split("/").at(-1) ?? "", "fi")),
    );
    expect(led.map((own) => own?.number)).toEqual([7, 6, 5, 3, 2, 1]);
  });

  test("each get an organisers' message", async () => {
    await register("Maija");
    await register("Matti");
    const recipients = await loadRecipients(site.db, { seminarId: site.seminarId, filter: noFilter });
    expect(recipients.map(({ name }) => name)).toEqual(["Maija", "Matti"]);
  });
});

test("the database folds names as the site does", async () => {
  const parts = fc.constantFrom(
    ..."aAåÅäÖøßİıΣσ -',.\u00a0\u2028\u3000\ufeff\u0301\u030a",
    "Öhman",
    "hi",
    "हिन्दी",
    "علي",
    "🎈",
  );
  // Letters of Europe. Newer scripts have letters that only one of Node and the database may know.
  const letters = fc.oneof(fc.integer({ min: 0x20, max: 0x58f }), fc.integer({ min: 0x1e00, max: 0x1fff }));
  const word = fc.array(letters, { maxLength: 12 }).map((codes) => String.fromCodePoint(...codes));
  const name = fc.oneof(
    fc.array(parts, { maxLength: 12 }).map((all) => all.join("")),
    word,
  );
  const names = fc.sample(name, 2_000);
  const rows = await site.db.$queryRaw<{ name: string; key: string }[]>`
    SELECT name, person_key(name) AS key FROM unnest(${names}::text[]) AS name`;
  expect(rows).toHaveLength(names.length);
  for (const row of rows) expect(row.key, JSON.stringify(row.name)).toBe(foldedName(row.name));
});
