import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { changeParticipant } from "@/lib/participants/change-participant";
import { restoreByOrganiser } from "@/lib/participants/desk-actions";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { formDifferences } from "@/lib/registration/form-differences";
import { type FormValues, questionField } from "@/lib/registration/form-spec";
import { formValues } from "@/lib/registration/form-values";
import { loadDetails, type StoredDetails, versionOf } from "@/lib/registration/load-details";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { parseDetails } from "@/lib/registration/parse-form";
import { registerParticipant } from "@/lib/registration/register-participant";
import { promoteOutOfOrder } from "@/lib/seats/promote-out-of-order";
import { fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const seminarYear = 2024;
const userId = "organiser";
let site: TestSite;
let full: FullSeminar;
let registrationId: string;

const at = (moment: string) => ({ ...site, clock: clockFrom(new Date(moment)) });

beforeEach(async () => {
  site = { ...(await createTestSite()), clock: clockFrom(new Date("2024-09-04T09:00:00+03:00")) };
  await site.db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
  full = await createFullSeminar(site.db, seminarYear, 1);
  registrationId = await register("malli@example.org");
});

async function register(email: string): Promise<string> {
  await registerParticipant(site, { seminarYear, form: await fullForm(site.db, full, { email }) });
  return (await site.db.registration.findFirstOrThrow({ where: { email } })).id;
}

async function detailsOf(stored: StoredDetails, values: FormValues): Promise<StoredDetails> {
  const spec = await loadFormSpec(site, seminarYear, "fi");
  const parsed = parseDetails({ ...formValues(stored, { ...spec, locale: "fi" }), ...values }, spec);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { ...parsed.value, locale: stored.locale };
}

/**
 * Sends the organiser's edit form. `stored` are the details that the form showed when it was opened, and `values` are
 * the fields that the organiser changed.
 */
async function save(
  stored: StoredDetails,
  values: FormValues,
  { deps = site, version = versionOf(stored), year = seminarYear } = {},
) {
  const details = await detailsOf(stored, values);
  const order = { seminarYear: year, registrationId, userId };
  return changeParticipant(deps, order, { details, locale: stored.locale, version, acceptQueue: false });
}

const opened = () => loadDetails(site.db, registrationId);
const mails = () =>
  site.db.outboxMail.findMany({ where: { registrationId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });

test("two organisers: the second is refused and sees what the first wrote, and may save over it", async () => {
  const both = await opened();
  const shortText = questionField(full.questions[0]?.id ?? "");
  expect(await save(both, { givenName: "Ensimmäinen", [shortText]: "Oulu" })).toEqual({
    ok: true,
    changed: true,
    promoted: 0,
  });
  const mine = { givenName: "Toinen", message: "=1+1 🎈 علي" };
  const late = await save(both, mine);
  if (late.ok || late.reason !== "stale") throw new Error("the second was not refused");
  expect(await opened()).toMatchObject({ givenName: "Ensimmäinen", message: null });

  const spec = await loadFormSpec(site, seminarYear, "fi");
  const form = { spec, options: [{ id: full.onSite.id, name: "Paikan päällä" }], locale: "fi" as const };
  expect(formDifferences(late.stored, await detailsOf(both, mine), form)).toEqual([
    { label: "Etunimi", theirs: "Ensimmäinen", mine: "Toinen" },
    { label: "Kotipaikka", theirs: "Oulu", mine: "Turku" },
    { label: "Terveisiä tai kysymyksiä järjestäjille", theirs: "", mine: "=1+1 🎈 علي" },
  ]);
  expect(await save(both, mine, { version: late.version })).toEqual({ ok: true, changed: true, promoted: 0 });
  expect(await opened()).toMatchObject({ givenName: "Toinen", message: "=1+1 🎈 علي" });
});

test("at the same moment, one of two is refused", async () => {
  const both = await opened();
  const results = await Promise.all(["Yksi", "Kaksi", "Kolme"].map((givenName) => save(both, { givenName })));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("the history and the audit tell of it, after the participants' deadline too", async () => {
  const late = at("2024-11-20T09:00:00+02:00");
  expect(await save(await opened(), { organisation: "Oikea kirjasto", reference: "42" }, { deps: late })).toMatchObject(
    { ok: true },
  );
  const events = await site.db.registrationEvent.findMany({ where: { registrationId } });
  expect(events).toMatchObject([{ kind: "changed", actor: "organiser", fields: ["organisation", "billing"] }]);
  expect(await site.db.auditEntry.findMany()).toMatchObject([
    { userId, action: "participant.changed", subject: registrationId },
  ]);
  expect(await save(await opened(), {}, { deps: late })).toEqual({ ok: true, changed: false, promoted: 0 });
  expect(await site.db.auditEntry.count()).toBe(1);
  const moved = await save(await opened(), { optionId: full.remote.id }, { deps: late });
  expect(moved).toEqual({ ok: false, reason: "tooLate" });
  expect(await save(await opened(), { givenName: "Ei" }, { year: 2023 })).toEqual({ ok: false, reason: "unknown" });
});

test("a corrected address holds at once: a new link goes to it, the old ones end, the old address is told", async () => {
  const [first] = await tokensMailed(site, "malli@example.org", "manageToken");
  expect(await save(await opened(), { email: "oikea@example.org" })).toEqual({ ok: true, changed: true, promoted: 0 });
  expect((await mails()).slice(1).map(({ kind, recipient }) => [kind, recipient])).toEqual(
    expect.arrayContaining([
      ["emailChanged", "malli@example.org"],
      ["change", "oikea@example.org"],
    ]),
  );
  const [token] = await tokensMailed(site, "oikea@example.org", "manageToken");
  expect(await loadOwnRegistration(site, first ?? "", "fi")).toBeNull();
  expect(await loadOwnRegistration(site, token ?? "", "fi")).toMatchObject({ id: registrationId });
  const events = await site.db.registrationEvent.findMany({ where: { registrationId } });
  expect(events).toMatchObject([{ kind: "emailChanged", actor: "organiser", fields: ["email"] }]);

  await register("toinen@example.org");
  const before = await mails();
  expect(await save(await opened(), { email: "TOINEN@example.org", message: "X" })).toEqual({
    ok: false,
    reason: "alreadyRegistered",
  });
  expect(await opened()).toMatchObject({ email: "oikea@example.org", givenName: "Malli" });
  expect(await mails()).toEqual(before);
});

test("a cancelled one is restored while a seat is free, and one who waits is given one with a reason", async () => {
  const waiting = await register("jono@example.org");
  const order = { seminarYear, registrationId, userId };
  await cancelRegistration(site, { registrationId, actor: "participant" });
  expect(await restoreByOrganiser(site, order)).toEqual({ ok: false, reason: "noSeat" });
  await cancelRegistration(site, { registrationId: waiting, actor: "participant" });
  const day = at("2024-10-26T12:00:00+03:00");
  expect(await restoreByOrganiser(day, { ...order, seminarYear: 2023 })).toEqual({ ok: false, reason: "unknown" });
  expect(await restoreByOrganiser(day, order)).toEqual({ ok: true });
  expect(await restoreByOrganiser(day, order)).toEqual({ ok: false, reason: "notCancelled" });
  const third = await register("kolmas@example.org");
  const promotion = { seminarYear, registrationId: third, userId, reason: "Puhuja", addSeat: true };
  expect(await promoteOutOfOrder(site, promotion)).toMatchObject({ ok: true });
  const audit = await site.db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(audit.map(({ action, subject }) => [action, subject])).toEqual([
    ["participant.restored", registrationId],
    ["seats.set", expect.stringMatching(/^\S+ 2$/)],
    ["participant.promoted", third],
  ]);
});
