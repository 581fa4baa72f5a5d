import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import type { QuestionKind } from "@/lib/db/generated/client";
import { changeRegistration } from "@/lib/registration/change-registration";
import { type FormValues, questionField } from "@/lib/registration/form-spec";
import { formValues } from "@/lib/registration/form-values";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { loadRegistration } from "@/lib/registration/load-own-registration";
import { parseDetails } from "@/lib/registration/parse-form";
import { registerParticipant } from "@/lib/registration/register-participant";
import { takeExport } from "@/tests/support/export";
import { fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let full: FullSeminar;
let registrationId: string;

/**
 * One pair for each question of the seminar, in the order of the questions. The first part is the new kind that the
 * question gets after the participant has answered it. The second part is the text of that answer, which must still be
 * shown.
 */
const changes: readonly [kind: QuestionKind, words: string][] = [
  ["date", "Turku"],
  ["shortText", "Uusia tuttuja\nja ajatuksia"],
  ["shortText", "Sounds"],
  ["number", "Robots"],
  ["longText", "yes"],
  ["oneOf", "3"],
  ["yesNo", "2023-10-25"],
  ["manyOf", "no"],
];
const words = changes.map(([, each]) => each);

beforeEach(async () => {
  const { db, ...rest } = await createTestSite();
  await db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: "organiser@example.org" } });
  await db.seminar.update({ where: { year: 2023 }, data: { year: 2022, date: new Date("2022-10-26") } });
  full = await createFullSeminar(db, 2023, null);
  site = { ...rest, db, seminarId: full.seminar.id, clock: clockFrom(new Date("2023-09-04T09:00:00+03:00")) };
  await registerParticipant(site, { seminarYear: 2023, form: await fullForm(db, full) });
  registrationId = (await db.registration.findFirstOrThrow()).id;
  for (const [index, [kind]] of changes.entries())
    await db.question.update({ where: { id: full.questions[index]?.id ?? "" }, data: { kind } });
});

const shown = async () => {
  const own = await loadRegistration(site, registrationId, "en");
  return own?.answers.map((answer) => answer.words.join(", "));
};
const stored = () => loadDetails(site.db, registrationId);

/**
 * Opens the edit form in English and sends it as a browser without scripts does. `values` are the fields that the
 * participant changes.
 */
async function change(values: FormValues) {
  const [details, spec] = [await stored(), await loadFormSpec(site, 2023, "en")];
  const opened = formValues(details, { ...spec, locale: "en" });
  const sent = Object.fromEntries(
    Object.entries({ ...opened, ...values }).flatMap(([field, value]) => {
      const question = spec.questions.find(({ id }) => questionField(id) === field);
      if (question?.kind === "shortText") return [[field, value.replaceAll("\n", "")]];
      const isChoice = question?.kind === "oneOf" || question?.kind === "yesNo" || question?.kind === "manyOf";
      return isChoice && !(field in values) ? [] : [[field, value]];
    }),
  );
  const parsed = parseDetails(sent, spec, { answers: details.answers, locale: "en" });
  if (!parsed.ok) return parsed.problems;
  const order = { registrationId, details: parsed.value, locale: details.locale, version: versionOf(details) };
  return changeRegistration(site, { ...order, acceptQueue: false });
}

test("answers are shown as they were given after their questions' kinds have changed", async () => {
  expect(await shown()).toEqual(words);
});

test("files have them as they were given, as text where they do not fit the new kind", async () => {
  const order = { userId: "organiser", locale: "en", filter: { columns: "answers" } } as const;
  const rows: string[][] = parse(await takeExport(site, { kind: "plain.csv", ...order }), { bom: true });
  expect(rows[1]).toEqual(words);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await takeExport(site, { kind: "xlsx", ...order })) as never);
  expect(book.worksheets[0]?.getRow(2).values).toEqual([undefined, ...words]);
});

test("a change of something else leaves them as they are", async () => {
  const { answers } = await stored();
  expect(await change({ role: "Johtaja" })).toMatchObject({ ok: true, changed: true });
  expect((await stored()).answers).toEqual(answers);
  expect(await site.db.registrationEvent.findMany()).toMatchObject([{ fields: ["role"] }]);
});

test("another answer is read by the new kind, and an emptied field has none", async () => {
  const [date, , shortText, number, , oneOf] = full.questions.map(({ id }) => questionField(id));
  expect(await change({ [`${date}`]: "Oulu" })).toEqual({ [`${date}`]: "answerMalformed" });
  const answered = { [`${date}`]: "1.10.2023", [`${shortText}`]: "Muu", [`${number}`]: "", [`${oneOf}`]: "" };
  expect(await change(answered)).toMatchObject({ ok: true });
  expect(await shown()).toEqual(["1 October 2023", words[1], "Muu", "yes", "2023-10-25", "no"]);
});

test("days are cells with days, and numbers are numbers", async () => {
  const { db } = site;
  await db.question.updateMany({ where: { id: full.questions[5]?.id ?? "" }, data: { kind: "number" } });
  await db.question.updateMany({ where: { id: full.questions[6]?.id ?? "" }, data: { kind: "date" } });
  await db.answer.updateMany({ where: { questionId: full.questions[5]?.id ?? "" }, data: { value: -3.5 } });
  const order = { userId: "organiser", locale: "fi", filter: { columns: "answers" } } as const;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await takeExport(site, { kind: "xlsx", ...order })) as never);
  const [sheet] = book.worksheets;
  expect(sheet?.getCell("F2").value).toBe(-3.5);
  expect(sheet?.getCell("G2").value).toEqual(new Date("2023-10-25"));
  expect(sheet?.getCell("G2").numFmt).toBe("d.m.yyyy");
  const forExcel = (await takeExport(site, { kind: "csv", ...order })).toString();
  expect(forExcel).toContain(";-3,5;2023-10-25;");
});
