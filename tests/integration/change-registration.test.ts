import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { changeRegistration, type RegistrationChange } from "@/lib/registration/change-registration";
import { collectOwnData } from "@/lib/registration/collect-own-data";
import { type FormValues, questionField } from "@/lib/registration/form-spec";
import { formValues } from "@/lib/registration/form-values";
import { loadDetails, type StoredDetails, versionOf } from "@/lib/registration/load-details";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { parseDetails } from "@/lib/registration/parse-form";
import { registerParticipant } from "@/lib/registration/register-participant";
import { fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const seminarYear = 2024;
let site: TestSite;
let full: FullSeminar;
let registrationId: string;

beforeEach(async () => {
  const { db, ...rest } = await createTestSite();
  site = { ...rest, db, clock: clockFrom(new Date("2024-09-04T09:00:00+03:00")) };
  full = await createFullSeminar(db, seminarYear, 1);
  registrationId = await register("malli@example.org");
});

async function register(email: string, values: FormValues = {}): Promise<string> {
  await registerParticipant(site, { seminarYear, form: await fullForm(site.db, full, { email, ...values }) });
  return (await site.db.registration.findFirstOrThrow({ where: { email } })).id;
}

const stored = () => site.db.$transaction((tx) => loadDetails(tx, registrationId));

/**
 * Sends the participant's edit form. `values` are the fields that the participant changed. `opened` are the details
 * that the form showed when the participant opened it. If `opened` is not given, these are the stored details.
 */
async function change(values: FormValues, extra: Partial<RegistrationChange> = {}, opened?: StoredDetails) {
  const before = opened ?? (await stored());
  const spec = await loadFormSpec(site, seminarYear, "fi");
  const parsed = parseDetails({ ...formValues(before, { ...spec, locale: "fi" }), ...values }, spec);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const details = parsed.value;
  const form = { registrationId, details, locale: before.locale, version: versionOf(before), acceptQueue: false };
  return changeRegistration(site, { ...form, ...extra });
}

const mails = async () =>
  await site.db.outboxMail.findMany({ where: { registrationId }, orderBy: { createdAt: "asc" } });
const kinds = async () => (await mails()).map(({ kind }) => kind);
const events = () =>
  site.db.registrationEvent.findMany({ where: { registrationId }, select: { kind: true, actor: true, fields: true } });

test("every field is stored, the history learns their names, and one mail tells in the new language", async () => {
  const [shortText, longText, , manyOf] = full.questions;
  const result = await change(
    {
      givenName: "Uusi",
      familyName: "Nimi",
      organisation: "Uusi kirjasto",
      role: "",
      dietary: "Vegaani",
      needsConsent: "on",
      message: "Hei",
      listed: "on",
      invoiceKind: "email",
      invoiceEmail: "laskut@example.org",
      [questionField(shortText?.id ?? "")]: "Oulu",
      [questionField(longText?.id ?? "")]: "",
      [questionField(manyOf?.id ?? "", manyOf?.choices[1]?.id)]: "on",
    },
    { locale: "sv" },
  );
  expect(result).toEqual({ ok: true, changed: true, promoted: 0 });
  expect(await stored()).toMatchObject({
    ...{
      givenName: "Uusi",
      familyName: "Nimi",
      organisation: "Uusi kirjasto",
      role: null,
      dietary: "Vegaani",
      needsConsent: true,
    },
    ...{ message: "Hei", listed: true, locale: "sv", email: "malli@example.org" },
    billing: {
      payer: "Esimerkin kaupunki",
      invoiceKind: "email",
      invoiceEmail: "laskut@example.org",
      operatorCode: null,
    },
  });
  const token = (await tokensMailed(site, "malli@example.org", "manageToken")).at(-1) ?? "";
  const own = await loadOwnRegistration(site, token, "en");
  expect(own?.answers.map(({ label, words }) => `${label.value}: ${words.join(", ")}`)).toEqual([
    ...["Home town: Oulu", "Workshop: Sounds", "Interests: Robots, Furniture", "First time: yes"],
    ...["How many times: 3", "Arrival day: 25 October 2023", "Lunch: no"],
  ]);
  const fields = ["name", "organisation", "role", "billing", "answers", "dietary", "message", "listed", "language"];
  expect(await events()).toEqual([{ kind: "changed", actor: "participant", fields }]);
  expect((await mails()).map(({ kind, locale }) => `${kind} ${locale}`)).toEqual(["confirmation fi", "change sv"]);
});

test("a form that is sent as it came changes nothing and mails nothing", async () => {
  expect(await change({})).toEqual({ ok: true, changed: false, promoted: 0 });
  expect(await kinds()).toEqual(["confirmation"]);
  expect(await events()).toEqual([]);
});

test("the price is the one agreed on until another fee category is chosen", async () => {
  const [member, other] = full.feeCategories;
  await site.db.feeCategory.updateMany({ data: { netCents: { increment: 1000 } } });
  await change({ givenName: "Uusi", familyName: "Nimi" });
  const price = () =>
    site.db.registration.findUnique({ where: { id: registrationId }, select: { feeCategoryId: true, netCents: true } });
  expect(await price()).toEqual({ feeCategoryId: member?.id, netCents: 14000 });
  await change({ feeCategoryId: other?.id ?? "" });
  expect(await price()).toEqual({ feeCategoryId: other?.id, netCents: 21000 });
});

test("another way to take part frees the seat, drops the answers asked there only, and is told once", async () => {
  const next = await register("next@example.org");
  const move = { optionId: full.remote.id, message: "Etänä sittenkin" };
  // Somebody is waiting, so the seat can't be taken back: nothing is stored before the participant agrees to that.
  const asked = { ok: false, reason: "leaves", leaving: "passedOn" };
  expect(await change(move, { locale: "en" })).toEqual(asked);
  expect(await change(move, { locale: "en", agreedTo: "queueLeft" })).toEqual(asked);
  expect(await stored()).toMatchObject({ optionId: full.onSite.id, message: null });
  const result = await change(move, { locale: "en", agreedTo: "passedOn" });
  expect(result).toEqual({ ok: true, changed: true, promoted: 1 });
  expect(await stored()).toMatchObject({ optionId: full.remote.id, message: "Etänä sittenkin" });
  expect((await stored()).answers).toHaveLength(7);
  expect((await mails()).map(({ kind, locale }) => `${kind} ${locale}`)).toEqual(["confirmation fi", "change en"]);
  expect((await events()).map(({ kind }) => kind).sort()).toEqual(["changed", "optionChanged"]);
  expect(await site.db.registration.findUnique({ where: { id: next } })).toMatchObject({ status: "confirmed" });
});

test("a full option is joined only by who accepts its queue; else nothing of the form is stored", async () => {
  registrationId = await register("etana@example.org", { optionId: full.remote.id });
  const lunch = { [questionField(full.questions.at(-1)?.id ?? "")]: "yes" };
  const wish = { optionId: full.onSite.id, givenName: "Uusi", familyName: "Nimi", ...lunch };
  expect(await change(wish)).toEqual({ ok: false, reason: "full" });
  expect(await stored()).toMatchObject({ optionId: full.remote.id, givenName: "Malli" });
  expect(await change(wish, { acceptQueue: true })).toEqual({ ok: true, changed: true, promoted: 0 });
  expect(await stored()).toMatchObject({ optionId: full.onSite.id, givenName: "Uusi", familyName: "Nimi" });
  expect(await kinds()).toEqual(["confirmation", "waitingList"]);
});

test("of two tabs the second learns that it is stale, and may then replace what the first did", async () => {
  const opened = await stored();
  await change({ givenName: "Ensin" }, {}, opened);
  const late = await change({ organisation: "Sitten" }, {}, opened);
  const { version } = late as { version: string };
  expect(late).toMatchObject({ ok: false, reason: "stale", version, stored: { givenName: "Ensin" } });
  expect(await stored()).toMatchObject({ givenName: "Ensin", organisation: "Esimerkin kirjasto" });
  expect(await change({ organisation: "Sitten" }, { version }, opened)).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ givenName: "Malli", organisation: "Sitten" });
});

test("the same change sent again is stored already, and mailed once", async () => {
  const opened = await stored();
  expect(await change({ organisation: "Toinen" }, {}, opened)).toEqual({ ok: true, changed: true, promoted: 0 });
  const before = await kinds();
  expect(await change({ organisation: "Toinen" }, {}, opened)).toEqual({
    ok: true,
    changed: false,
    promoted: 0,
    again: true,
  });
  expect(await kinds()).toEqual(before);
});

test("both tabs at once: one is stored, the other is told", async () => {
  const opened = await stored();
  const answers = await Promise.all(["Toinen", "Kolmas"].map((givenName) => change({ givenName }, {}, opened)));
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.reason)).sort()).toEqual(["ok", "stale"]);
  expect(await kinds()).toEqual(["confirmation", "change"]);
});

test("is refused after the deadline, of a cancelled registration, and for what another seminar has", async () => {
  expect(await change({ optionId: site.optionId })).toMatchObject({ reason: "optionUnknown" });
  await site.db.seminar.updateMany({ data: { changesCloseAt: new Date("2024-09-04T09:00:00+03:00") } });
  expect(await change({ givenName: "Uusi" })).toMatchObject({ reason: "tooLate" });
  await cancelRegistration(site, { registrationId, actor: "participant" });
  expect(await change({ givenName: "Uusi" })).toMatchObject({ reason: "cancelled" });
});

test("the file of one's own data has everything, and no secret", async () => {
  await change({ dietary: "Vegaani", needsConsent: "on" });
  const data = await collectOwnData(site, { registrationId, locale: "sv" });
  expect(data).toMatchObject({
    seminar: { year: seminarYear },
    registration: {
      ...{ name: "Malli Kirjastolainen", email: "malli@example.org", option: "På plats", feeCategory: "Medlem" },
      ...{ netCents: 14000, billing: { businessId: "1234567-1" }, specialNeeds: { dietary: "Vegaani" } },
    },
    history: [{ kind: "changed", fields: ["dietary"] }],
    mails: [{ kind: "confirmation" }, { kind: "change" }],
  });
  expect(data?.answers).toContainEqual({ question: "Hemort", answer: ["Turku"] });
  const tokens = await tokensMailed(site, "malli@example.org", "manageToken");
  expect(tokens).toHaveLength(2);
  for (const secret of [registrationId, ...tokens]) expect(JSON.stringify(data)).not.toContain(secret);
});
