import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuestionKind } from "@/lib/db/generated/enums";
import { locales } from "@/lib/i18n/locales";
import { type FormSpec, type FormValues, questionField } from "@/lib/registration/form-spec";
import { formValues } from "@/lib/registration/form-values";
import { parseDetails, parseRegistrationForm } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { filledForm, plainSpec } from "@/tests/support/form";

const inFinnish = (value: string) => ({ value, lang: "fi" as const });
const onSite = randomUUID();
const remote = randomUUID();

const feeOf = (netCents: number) => ({
  id: randomUUID(),
  netCents,
  vatBasisPoints: 2550,
  name: inFinnish("Maksu"),
  hint: null,
});
const [paid, free] = [feeOf(14_000), feeOf(0)];
const fees = { ...plainSpec, feeCategories: [paid, free] };

const questionOf = (kind: QuestionKind, required = false, optionId: string | null = null) => ({
  id: randomUUID(),
  kind,
  required,
  optionId,
  label: inFinnish(`Kysymys ${kind}`),
  hint: null,
  choices: ["A", "B"].map((label) => ({ id: randomUUID(), label: inFinnish(label) })),
});

function parse(spec: FormSpec, values: FormValues = {}, optionId = onSite) {
  return parseRegistrationForm(filledForm(optionId, values), spec);
}
const problems = (...args: Parameters<typeof parse>) => {
  const parsed = parse(...args);
  return parsed.ok ? {} : parsed.problems;
};

describe("the fee category", () => {
  it("is asked where there are some, and must be one of them", () => {
    expect(problems(fees)).toEqual({ feeCategoryId: "feeMissing" });
    expect(problems(fees, { feeCategoryId: randomUUID() })).toEqual({ feeCategoryId: "feeUnknown" });
    expect(parse(fees, { feeCategoryId: paid.id })).toMatchObject({ ok: true, value: { feeCategoryId: paid.id } });
  });

  it("of a free seminar is none, and neither is there anyone who pays, whatever is sent", () => {
    const sent = { feeCategoryId: paid.id, payer: "Kirjasto", businessId: "x" };
    expect(parse(plainSpec, sent)).toMatchObject({ ok: true, value: { feeCategoryId: null, billing: null } });
    expect(parse(fees, { ...sent, feeCategoryId: free.id })).toMatchObject({ ok: true, value: { billing: null } });
  });
});

const eInvoice = {
  feeCategoryId: paid.id,
  payer: "Esimerkin kaupunki",
  invoiceKind: "eInvoice",
  businessId: "12345671",
  eInvoiceAddress: "0037 12345671",
  operatorCode: "Basware",
};

describe("billing details", () => {
  it("left empty mean an invoice to the participant by e-mail", () => {
    const parsed = parse(fees, { feeCategoryId: paid.id, email: "malli@example.org", payer: "  " });
    const billing = { payer: "Malli Kirjastolainen", invoiceKind: "email", invoiceEmail: "malli@example.org" };
    expect(parsed).toMatchObject({ ok: true, value: { billing } });
  });

  it("are kept in one form, without what another way of invoicing would need", () => {
    const sent = { ...eInvoice, invoiceEmail: "not an address", postalAddress: "Kirkkokatu 6" };
    expect(parse(fees, sent)).toMatchObject({
      value: {
        billing: {
          payer: "Esimerkin kaupunki",
          invoiceKind: "eInvoice",
          businessId: "1234567-1",
          eInvoiceAddress: "003712345671",
          operatorCode: "BAWCFI22",
          invoiceEmail: null,
          postalAddress: null,
          reference: null,
        },
      },
    });
    const byPost = { ...sent, invoiceKind: "post", businessId: "" };
    expect(parse(fees, byPost)).toMatchObject({
      value: { billing: { postalAddress: "Kirkkokatu 6", businessId: null, eInvoiceAddress: null } },
    });
  });

  it.each([
    [{ payer: "" }, { payer: "payerMissing" }],
    [{ payer: "Kirjasto\0" }, { payer: "forbiddenCharacter" }],
    [{ payer: "x".repeat(5000) }, { payer: "tooLong" }],
    [{ invoiceKind: "" }, { invoiceKind: "invoiceKindMissing" }],
    [
      { invoiceKind: "pigeon", payer: "" },
      { payer: "payerMissing", invoiceKind: "invoiceKindMissing" },
    ],
    [{ businessId: "" }, { businessId: "businessIdMissing" }],
    [{ businessId: "1234567" }, { businessId: "businessIdMalformed" }],
    [{ businessId: "1234567-8" }, { businessId: "businessIdWrong" }],
    [{ eInvoiceAddress: "" }, { eInvoiceAddress: "eInvoiceAddressMissing" }],
    [{ eInvoiceAddress: "Tampere" }, { eInvoiceAddress: "eInvoiceAddressMalformed" }],
    [{ eInvoiceAddress: "003712345678" }, { eInvoiceAddress: "eInvoiceAddressWrong" }],
    [{ operatorCode: "" }, { operatorCode: "operatorMissing" }],
    [{ operatorCode: "?" }, { operatorCode: "operatorMalformed" }],
    [{ invoiceKind: "email" }, { invoiceEmail: "invoiceEmailMissing" }],
    [{ invoiceKind: "email", invoiceEmail: "lasku" }, { invoiceEmail: "emailNoAt" }],
    [{ invoiceKind: "email", invoiceEmail: "a@b.fi", businessId: "1" }, { businessId: "businessIdMalformed" }],
    [{ invoiceKind: "post" }, { postalAddress: "postalAddressMissing" }],
    [{ reference: "viite\0" }, { reference: "forbiddenCharacter" }],
  ])("with %j have the problem %j", (values, expected) => {
    expect(problems(fees, { ...eInvoice, ...values })).toEqual(expected);
  });
});

describe("answers", () => {
  const kinds = Object.values(QuestionKind);

  const answerTo = (question: ReturnType<typeof questionOf>, sent: string) => {
    const parsed = parse({ ...plainSpec, questions: [question] }, { [questionField(question.id)]: sent });
    return parsed.ok ? parsed.value.answers.map(({ value }) => value) : Object.values(parsed.problems);
  };

  it.each([
    ["number", "12", [12]],
    ["number", " -3,5 ", [-3.5]],
    ["number", "12abc", ["answerMalformed"]],
    ["number", "1e3", ["answerMalformed"]],
    ["number", "0x1F", ["answerMalformed"]],
    ["number", "Infinity", ["answerMalformed"]],
    ["number", "１２", ["answerMalformed"]],
    ["number", "1".repeat(5000), ["tooLong"]],
    ["date", " 26.10.2023 ", ["2023-10-26"]],
    ["date", "2023-10-26", ["2023-10-26"]],
    ["date", "to 26. lokakuuta 2023", ["2023-10-26"]],
    ["date", "den 26 oktober 2023", ["2023-10-26"]],
    ["date", "31.2.2023", ["answerMalformed"]],
    ["date", "26.10.", ["answerMalformed"]],
    ["date", "ensi viikolla", ["answerMalformed"]],
    ["date", "", []],
    ["shortText", " Åbo \u{1F600} ", ["Åbo \u{1F600}"]],
    ["shortText", "rivi\nvaihto", ["rivi vaihto"]],
    ["shortText", "x\0", ["forbiddenCharacter"]],
    ["longText", "rivi\r\nvaihto", ["rivi\r\nvaihto"]],
    ["longText", "x\0", ["forbiddenCharacter"]],
    ["longText", "x".repeat(5000), ["tooLong"]],
    ["yesNo", "yes", [true]],
    ["yesNo", "no", [false]],
    ["yesNo", "maybe", []],
    ["oneOf", randomUUID(), []],
    ["shortText", "", []],
  ] as const)("to a question of the kind %s: %j gives %j", (kind, sent, expected) => {
    expect(answerTo(questionOf(kind), sent)).toEqual(expected);
  });

  it("keep the chosen of the offered choices, in their order", () => {
    const [one, many] = [questionOf("oneOf"), questionOf("manyOf")];
    const chosen = many.choices.map(({ id }) => [questionField(many.id, id), "on"]);
    const sent = Object.fromEntries([...chosen.toReversed(), [questionField(many.id, randomUUID()), "on"]]);
    const parsed = parse(
      { ...plainSpec, questions: [one, many] },
      { ...sent, [questionField(one.id)]: one.choices[1]?.id ?? "" },
    );
    expect(parsed).toMatchObject({
      value: {
        answers: [
          { questionId: one.id, value: one.choices[1]?.id },
          { questionId: many.id, value: many.choices.map(({ id }) => id) },
        ],
      },
    });
  });

  it("are missing where they are required, with a sentence of their own for each", () => {
    const questions = kinds.map((kind) => questionOf(kind, true));
    const found = problems({ ...plainSpec, questions });
    expect(Object.keys(found)).toEqual(questions.map(({ id }) => questionField(id)));
    for (const locale of locales) {
      const sentences = Object.values(problemTexts(found, locale, questions));
      questions.forEach(({ label }, index) => {
        expect(sentences[index]).toContain(label.value);
      });
    }
  });

  it("of those who take part in another way are neither required nor kept, whatever is sent", () => {
    const anything = fc.string({ unit: "grapheme-ascii" });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.boolean(), anything, anything, (kind, required, one, other) => {
        const question = questionOf(kind, required, onSite);
        const sent = {
          [questionField(question.id)]: one,
          [questionField(question.id, question.choices[0]?.id)]: other,
        };
        const parsed = parse({ ...plainSpec, questions: [question] }, sent, remote);
        expect(parsed).toMatchObject({ ok: true, value: { answers: [] } });
      }),
    );
  });
});

it("everything that is wrong is told in the order of the form", () => {
  const questions = [questionOf("number", true), questionOf("yesNo", true, onSite)];
  const values = { name: "", invoiceKind: "post", dietary: "x" };
  const [common, onSiteOnly] = questions.map(({ id }) => questionField(id));
  const billing = ["payer", "postalAddress"];
  const order = ["givenName", onSiteOnly, "feeCategoryId", ...billing, common, "needsConsent"];
  expect(Object.keys(problems({ ...fees, questions }, values))).toEqual(order);
});

it("what was given can be shown in a form, which then gives the same", () => {
  const questions = [
    questionOf("longText"),
    questionOf("manyOf"),
    questionOf("yesNo"),
    questionOf("number"),
    questionOf("date"),
  ];
  const [text, many, yesNo, number, date] = questions.map(({ id }) => id);
  const answers = {
    [questionField(`${text}`)]: "=1+1\r\n”Å”",
    [questionField(`${many}`, questions[1]?.choices[1]?.id)]: "on",
    [questionField(`${yesNo}`)]: "no",
    [questionField(`${number}`)]: "-0,25",
    [questionField(`${date}`)]: "26.10.2023",
  };
  const person = { role: "Johtaja", dietary: "x", needsConsent: "on", listed: "on" };
  const spec = { ...fees, questions };
  const first = parseDetails(filledForm(onSite, { ...eInvoice, ...answers, ...person }), spec);
  if (!first.ok) throw new Error(JSON.stringify(first.problems));
  expect(first.value.answers).toHaveLength(5);
  const shown = formValues(first.value, { questions, locale: "fi" });
  expect(shown[questionField(`${number}`)]).toBe("−0,25");
  expect(parseDetails(shown, spec)).toEqual(first);
  expect(formValues(first.value, { questions, locale: "en" })[questionField(`${number}`)]).toBe("-0.25");
});

it("choices stay ticked when organisers have changed their order", () => {
  const question = questionOf("manyOf");
  const [a, b] = question.choices;
  const ticked = Object.fromEntries(question.choices.map(({ id }) => [questionField(question.id, id), "on"]));
  const given = parseDetails(filledForm(onSite, { ...eInvoice, ...ticked }), { ...fees, questions: [question] });
  if (!given.ok || !a || !b) throw new Error("not a form");
  const questions = [{ ...question, choices: [b, a] }];
  expect(formValues(given.value, { questions, locale: "fi" })).toMatchObject(ticked);
});
