import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { registerParticipant } from "@/lib/registration/register-participant";
import type { RegistrationForm } from "@/lib/registration/schema";
import { createTestDatabase, openTestDb } from "@/tests/support/database";
import { fullForm, registrationForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";

const clock = clockFrom(new Date("2024-09-04T09:00:00+03:00"));
let db: Db;
let full: FullSeminar;
beforeEach(async () => {
  db = openTestDb(await createTestDatabase());
  full = await createFullSeminar(db, 2024, 1);
});

const register = (form: RegistrationForm) => registerParticipant({ db, clock }, { seminarYear: 2024, form });

const stored = () =>
  db.registration.findFirstOrThrow({
    include: { billing: true, answers: { orderBy: { question: { position: "asc" } } } },
  });

describe("a full form", () => {
  test("is stored with its role, billing details and answers, each question's in its own shape", async () => {
    expect(await register(await fullForm(db, full))).toEqual({ ok: true, outcome: "confirmed" });
    const { role, billing, answers } = await stored();
    expect(role).toBe("Palveluesimies");
    expect(billing).toMatchObject({
      payer: "Esimerkin kaupunki",
      invoiceKind: "eInvoice",
      businessId: "1234567-1",
      eInvoiceAddress: "003712345671",
      operatorCode: "BAWCFI22",
      invoiceEmail: null,
      reference: "Kustannuspaikka 1234",
    });
    const [, , oneOf, manyOf] = full.questions;
    expect(answers.map(({ value }) => value)).toEqual([
      "Turku",
      "Uusia tuttuja\nja ajatuksia",
      oneOf?.choices[1]?.id,
      [manyOf?.choices[0]?.id],
      true,
      3,
      "2023-10-25",
      false,
    ]);
  });

  test("keeps the price as it was when the form was sent", async () => {
    await register(await fullForm(db, full));
    await db.feeCategory.updateMany({ data: { netCents: 1, vatBasisPoints: 2550 } });
    expect(await stored()).toMatchObject({
      feeCategoryId: full.feeCategories[0]?.id,
      netCents: 14_000,
      vatBasisPoints: 2400,
    });
  });

  test("is stored as well when there is only a place in the queue", async () => {
    await register(await fullForm(db, full));
    expect(await register(await fullForm(db, full))).toEqual({ ok: true, outcome: "waiting" });
    expect([await db.billingDetails.count(), await db.answer.count()]).toEqual([2, 16]);
  });

  test("of one who takes part online has no answer for those on site, whatever was sent", async () => {
    await register(await fullForm(db, full, { optionId: full.remote.id }));
    const { answers } = await stored();
    expect(answers).toHaveLength(7);
    expect(answers.map(({ questionId }) => questionId)).not.toContain(full.questions.at(-1)?.id);
  });
});

describe("the database itself", () => {
  test("stores no answer to a question of another seminar or option, or one that is gone", async () => {
    const other = await createFullSeminar(db, 2025);
    const form = await fullForm(db, full, { optionId: full.remote.id });
    const forged = [other.questions[0]?.id, full.questions.at(-1)?.id, randomUUID()];
    const answers = forged.map((questionId) => ({ questionId: `${questionId}`, value: "x" }));
    const sent = { ...form, answers: [...form.answers, ...answers] };
    expect(await register(sent)).toEqual({ ok: true, outcome: "confirmed" });
    expect(await db.answer.count()).toBe(form.answers.length);
  });

  test("refuses an invoice that can't be sent, and stores nothing of its form", async () => {
    const form = await fullForm(db, full);
    const billing = form.billing && { ...form.billing, operatorCode: null };
    await expect(register({ ...form, billing })).rejects.toThrow("billing_details_reachable");
    expect([await db.registration.count(), await db.outboxMail.count()]).toEqual([0, 0]);
    expect(await db.attendanceOption.findFirst({ where: { taken: { gt: 0 } } })).toBeNull();
  });
});

describe("a fee category that isn't the seminar's", () => {
  test.each(["another seminar's", "a deleted"])("is refused and takes no seat: %s", async (which) => {
    const other = await createFullSeminar(db, 2025);
    const form = await fullForm(db, full);
    const feeCategoryId = which === "a deleted" ? randomUUID() : `${other.feeCategories[0]?.id}`;
    expect(await register({ ...form, feeCategoryId })).toEqual({ ok: false, reason: "feeUnknown" });
    const forgedOption = { ...form, feeCategoryId, optionId: randomUUID() };
    expect(await register(forgedOption)).toEqual({ ok: false, reason: "optionUnknown" });
    expect(await db.attendanceOption.findFirst({ where: { taken: { gt: 0 } } })).toBeNull();
  });
});

test("a free seminar has no price and no payer", async () => {
  await db.answer.deleteMany();
  await db.question.deleteMany();
  await db.feeCategory.deleteMany();
  await register(registrationForm(full.onSite.id, { payer: "Kirjasto", feeCategoryId: randomUUID() }));
  expect(await stored()).toMatchObject({ feeCategoryId: null, netCents: null, billing: null, answers: [] });
});

describe("what the form asks", () => {
  test("is told in the reader's language, in order, and in Finnish where a translation is missing", async () => {
    await db.questionTranslation.deleteMany({ where: { questionId: `${full.questions[0]?.id}`, locale: "sv" } });
    const spec = await loadFormSpec({ db }, 2024, "sv");
    expect(spec.feeCategories.map(({ name }) => name.value)).toEqual(["Medlem", "Annan", "Studerande"]);
    expect(spec.feeCategories[0]).toMatchObject({ netCents: 14_000, vatBasisPoints: 2400, hint: null });
    expect(spec.questions.map(({ label }) => label)).toMatchObject([
      { value: "Kotipaikka", lang: "fi" },
      { value: "Dina förväntningar", lang: "sv" },
      { value: "Verkstad" },
      { value: "Intressen" },
      { value: "Första gången" },
      { value: "Hur många gånger" },
      { value: "Ankomstdag" },
      { value: "Lunch" },
    ]);
    expect(spec.questions[2]?.choices.map(({ label }) => label.value)).toEqual(["Lokaler", "Ljud"]);
    expect(spec.questions.at(-1)).toMatchObject({ optionId: full.onSite.id, required: true, kind: "yesNo" });
  });

  test("is an error where there is no such seminar, since a form without rules accepts everything", async () => {
    await expect(loadFormSpec({ db }, 1999, "fi")).rejects.toThrow("no seminar");
  });
});
