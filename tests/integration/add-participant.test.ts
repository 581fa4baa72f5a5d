import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { addParticipant } from "@/lib/participants/add-participant";
import { loadParticipant } from "@/lib/participants/load-participant";
import { loadDetails, type StoredDetails } from "@/lib/registration/load-details";
import { registerParticipant } from "@/lib/registration/register-participant";
import { fullForm, registrationForm } from "@/tests/support/form";
import { createFullSeminar } from "@/tests/support/full-seminar";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const userId = "organiser";
const seminarYear = 2023;
let site: TestSite;

beforeEach(async () => {
  site = await createTestSite(2);
  await site.db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
});

const at = (moment: string) => ({ ...site, clock: clockFrom(new Date(moment)) });
const details = (values = {}): StoredDetails => registrationForm(site.optionId, values);
const add = (values = {}, more: Partial<Parameters<typeof addParticipant>[1]> = {}, deps = site) =>
  addParticipant(deps, {
    way: "byHand",
    seminarYear,
    userId,
    submissionId: randomUUID(),
    details: details(values),
    mail: true,
    ...more,
  });

async function expectSeatsCounted(): Promise<void> {
  const count = (status: "confirmed" | "waiting") => site.db.registration.count({ where: { status } });
  const [taken, waiting] = await Promise.all([count("confirmed"), count("waiting")]);
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({
    capacity: 2,
    taken,
    waiting,
    lastQueueNumber: waiting,
  });
  const numbers = await site.db.registration.findMany({ orderBy: { number: "asc" }, select: { number: true } });
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
}

test("someone is added before, during and after the time of registration, with a mail or without", async () => {
  const added = await add({ name: "علي 🎈", email: "ali@example.org" }, {}, at("2023-08-02T09:00:00+03:00"));
  expect(added).toMatchObject({ ok: true, number: 1, outcome: "confirmed" });
  const quiet = await add({}, { mail: false }, at("2023-10-26T12:00:00+03:00"));
  if (!added.ok || !quiet.ok) throw new Error("not added");
  const load = (registrationId: string) => loadParticipant(site, { seminarYear, registrationId, locale: "fi" });
  expect(await load(added.registrationId)).toMatchObject({
    ...{ name: "علي 🎈", events: [{ kind: "added", actor: "organiser" }] },
    mails: [{ kind: "confirmation", recipient: "ali@example.org" }],
  });
  expect(await load(quiet.registrationId)).toMatchObject({ number: 2, mails: [] });
  const audit = await site.db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(audit.map(({ action, subject, userId: who }) => [action, subject, who])).toEqual([
    ["participant.added", added.registrationId, userId],
    ["participant.added", quiet.registrationId, userId],
  ]);
});

test("not before the announcement, not after the day, not of a cancelled or an unknown seminar", async () => {
  const refused = { ok: false, reason: "notComing" };
  expect(await add({}, {}, at("2023-07-01T09:00:00+03:00"))).toEqual(refused);
  expect(await add({}, {}, at("2023-10-27T00:00:01+03:00"))).toEqual(refused);
  expect(await add({}, { seminarYear: 2030 })).toEqual({ ok: false, reason: "seminarUnknown" });
  expect(await add({ optionId: "00000000-0000-4000-8000-000000000000" })).toEqual({
    ...{ ok: false, reason: "optionUnknown" },
  });
  await site.db.seminar.update({ where: { year: seminarYear }, data: { cancelledAt: site.clock.now() } });
  expect(await add()).toEqual(refused);
  expect(await site.db.registration.count()).toBe(0);
});

test("never more than there are seats: a full option is refused, or takes to the end of its queue", async () => {
  for (const name of ["Yksi", "Kaksi", "Kolme"])
    await registerParticipant(site, { seminarYear, form: registrationForm(site.optionId, { name }) });
  expect(await add()).toEqual({ ok: false, reason: "full" });
  const queued = await add({}, { acceptQueue: true });
  expect(queued).toMatchObject({ ok: true, outcome: "waiting", number: 4 });
  const mail = await site.db.outboxMail.findFirst({ orderBy: { id: "desc" }, where: { kind: "waitingList" } });
  expect(mail).not.toBeNull();
  await expectSeatsCounted();
});

test("the same form sent twice adds one, and answers the same", async () => {
  const sent = { submissionId: randomUUID(), details: details() };
  const first = await add({}, sent);
  expect(first).toMatchObject({ ok: true });
  expect(await add({}, sent)).toEqual(first);
  expect(await site.db.registration.count()).toBe(1);
});

test("an address that has a registration leads to it, in whatever letters", async () => {
  const first = await add({ email: "Asa@example.org" });
  const registrationId = first.ok && first.registrationId;
  expect(await add({ email: "asa@EXAMPLE.org" })).toEqual({ ok: false, reason: "registered", registrationId });
});

test("ten at once, by the desk and by the form, get two seats and no number twice", async () => {
  const both = Array.from({ length: 5 }, (_, index) => [
    add({ name: `Lisätty ${index}` }, { acceptQueue: true }),
    registerParticipant(site, { seminarYear, form: registrationForm(site.optionId) }),
  ]);
  const results = await Promise.all(both.flat());
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await site.db.registration.count({ where: { status: "confirmed" } })).toBe(2);
  await expectSeatsCounted();
});

test("everything that a full form asks is stored, as the form itself would", async () => {
  const full = await createFullSeminar(site.db, 2024, null);
  const deps = at("2024-09-04T09:00:00+03:00");
  const { submissionId: _, ...form } = await fullForm(site.db, full, { dietary: "Vegaani", needsConsent: "on" });
  const added = await addParticipant(deps, {
    way: "byHand",
    seminarYear: 2024,
    userId,
    submissionId: randomUUID(),
    details: form,
    mail: true,
  });
  if (!added.ok) throw new Error(added.reason);
  expect(await loadDetails(site.db, added.registrationId)).toEqual(form);
  const row = await site.db.registration.findUniqueOrThrow({ where: { id: added.registrationId } });
  expect(row).toMatchObject({ netCents: 14000, vatBasisPoints: 2400 });
});
