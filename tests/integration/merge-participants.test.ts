import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { findDoubles } from "@/lib/participants/find-doubles";
import { loadParticipant } from "@/lib/participants/load-participant";
import { mergeParticipants } from "@/lib/participants/merge-participants";
import { questionField } from "@/lib/registration/form-spec";
import { loadDetails } from "@/lib/registration/load-details";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { dump } from "@/tests/support/dump";
import { fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const seminarYear = 2024;
const userId = "organiser";
let site: TestSite;
let full: FullSeminar;

beforeEach(async () => {
  site = { ...(await createTestSite()), clock: clockFrom(new Date("2024-09-04T09:00:00+03:00")) };
  await site.db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
  full = await createFullSeminar(site.db, seminarYear, 2);
});

async function register(name: string, email: string, values = {}): Promise<string> {
  const form = await fullForm(site.db, full, { name, email, ...values });
  await registerParticipant(site, { seminarYear, form });
  return (await site.db.registration.findFirstOrThrow({ where: { email } })).id;
}

const merge = (registrationId: string, otherId: string, year = seminarYear, deps = site) =>
  mergeParticipants(deps, { seminarYear: year, registrationId, otherId, userId });
const load = (registrationId: string) => loadParticipant(site, { seminarYear, registrationId, locale: "fi" });

test("of two of one person one stays, with what it had not, and the next in the queue gets the seat", async () => {
  const number = questionField(full.questions[5]?.id ?? "");
  const kept = await register("Åsa Öhman", "a@example.org", { role: "", message: "", [number]: "" });
  const dropped = await register("öhman,  ÅSA", "b@example.org", {
    ...{ role: "Johtaja", message: "Hei", dietary: "Vegaani", needsConsent: "on" },
  });
  const next = await register("Jonottaja", "c@example.org");
  await site.db.registration.update({ where: { id: kept }, data: { note: "Puhuja" } });
  await site.db.registration.update({ where: { id: dropped }, data: { note: "Soitti" } });
  expect(await findDoubles(site, kept)).toMatchObject([{ id: dropped, email: "b@example.org" }]);
  expect(await findDoubles(site, next)).toEqual([]);

  expect(await load(dropped)).toMatchObject({ promotes: 1 });
  expect(await merge(kept, dropped)).toEqual({ ok: true, promoted: 1 });
  expect(await loadDetails(site.db, kept)).toMatchObject({
    ...{
      givenName: "Åsa",
      familyName: "Öhman",
      email: "a@example.org",
      role: "Johtaja",
      message: "Hei",
      dietary: "Vegaani",
    },
    answers: expect.arrayContaining([{ questionId: full.questions[5]?.id, value: 3 }]),
  });
  expect(await load(kept)).toMatchObject({ status: "confirmed", note: "Puhuja\n\nSoitti" });
  expect(await load(dropped)).toMatchObject({ status: "cancelled", note: null });
  expect((await load(next))?.status).toBe("confirmed");
  const mails = await site.db.outboxMail.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const about = (id: string) =>
    mails.filter((mail) => mail.registrationId === id).map((mail) => `${mail.kind} ${mail.recipient}`);
  expect(about(kept).sort()).toEqual([
    "change a@example.org",
    "confirmation a@example.org",
    "confirmation b@example.org",
  ]);
  expect(about(dropped)).toEqual(["cancellation b@example.org"]);
  const [link] = await tokensMailed(site, "b@example.org", "manageToken");
  expect(await loadOwnRegistration(site, link ?? "", "fi")).toMatchObject({ id: kept });
  expect((await load(kept))?.events).toMatchObject([
    { kind: "merged", actor: "organiser", fields: ["role", "answers", "dietary", "message"] },
  ]);
  expect(await site.db.auditEntry.findMany()).toMatchObject([{ action: "participant.merged", subject: kept }]);
  const seats = await site.db.attendanceOption.findUniqueOrThrow({ where: { id: full.onSite.id } });
  expect(seats).toMatchObject({ taken: 2, waiting: 0 });
  expect(await findDoubles(site, kept)).toEqual([]);
});

test("one who waits is dropped without a mail; a seat is never merged away", async () => {
  const seated = await register("Sama Nimi", "a@example.org");
  await register("Toinen", "x@example.org");
  const waiting = await register("Sama Nimi", "b@example.org");
  expect(await merge(waiting, seated)).toEqual({ ok: false, reason: "wouldLoseSeat" });
  const before = await site.db.outboxMail.count();
  expect(await load(waiting)).toMatchObject({ promotes: 0 });
  expect(await merge(seated, waiting)).toEqual({ ok: true, promoted: 0 });
  expect(await site.db.outboxMail.count()).toBe(before);
  const seats = await site.db.attendanceOption.findUniqueOrThrow({ where: { id: full.onSite.id } });
  expect(seats).toMatchObject({ taken: 2, waiting: 0 });
});

test("is refused, and changes nothing: itself, another seminar's, a cancelled one, past the day", async () => {
  const [first, second] = [await register("A", "a@example.org"), await register("A", "b@example.org")];
  const before = await dump(site.url);
  expect(await merge(first, first)).toEqual({ ok: false, reason: "unknown" });
  expect(await merge(first, second, 2023)).toEqual({ ok: false, reason: "unknown" });
  const late = { ...site, clock: clockFrom(new Date("2024-10-28T09:00:00+02:00")) };
  expect(await merge(first, second, seminarYear, late)).toEqual({ ok: false, reason: "tooLate" });
  expect(await dump(site.url)).toEqual(before);
  const twice = await Promise.all([merge(first, second), merge(second, first)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(twice).toContainEqual({ ok: false, reason: "cancelledBefore" });
});
