import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { type FormSpec, type FormValues, questionField } from "@/lib/registration/form-spec";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { parseRegistrationForm } from "@/lib/registration/parse-form";
import type { RegistrationForm } from "@/lib/registration/schema";
import type { FullSeminar } from "./full-seminar";

/** The form of a seminar without fees and without additional questions. */
export const plainSpec: FormSpec = { feeCategories: [], questions: [] };

/** Returns the fields of a valid form, as a browser sends them. */
export function filledForm(optionId: string, values: FormValues = {}): FormValues {
  return {
    submissionId: randomUUID(),
    locale: "fi",
    name: "Malli Kirjastolainen",
    email: `${randomUUID()}@example.org`,
    organisation: "Esimerkin kirjasto",
    optionId,
    dietary: "",
    accessibility: "",
    message: "",
    privacyAccepted: "on",
    ...values,
  };
}

/**
 * Returns valid answers to every question of the seminar that `createFullSeminar` creates, a fee category, and billing
 * details for an e-invoice.
 */
export function filledExtras({ feeCategories, questions }: FullSeminar): FormValues {
  const [shortText, longText, oneOf, manyOf, yesNo, number, date, onSiteOnly] = questions.map(({ id }) => id);
  const choices = (kind: string) => questions.find((question) => question.kind === kind)?.choices ?? [];
  return {
    role: "Palveluesimies",
    feeCategoryId: feeCategories[0]?.id ?? "",
    payer: "Esimerkin kaupunki",
    invoiceKind: "eInvoice",
    businessId: "1234567-1",
    eInvoiceAddress: "003712345671",
    operatorCode: "BAWCFI22",
    reference: "Kustannuspaikka 1234",
    [questionField(`${shortText}`)]: "Turku",
    [questionField(`${longText}`)]: "Uusia tuttuja\nja ajatuksia",
    [questionField(`${oneOf}`)]: choices("oneOf")[1]?.id ?? "",
    [questionField(`${manyOf}`, choices("manyOf")[0]?.id)]: "on",
    [questionField(`${yesNo}`)]: "yes",
    [questionField(`${number}`)]: "3",
    [questionField(`${date}`)]: "25.10.2023",
    [questionField(`${onSiteOnly}`)]: "no",
  };
}

/** Returns a valid, parsed form of a seminar without fees and questions. */
export function registrationForm(optionId: string, values: FormValues = {}): RegistrationForm {
  return parsed(filledForm(optionId, values), plainSpec);
}

/**
 * Returns a valid, parsed form of the seminar that `createFullSeminar` has created. By default the person takes part on
 * site.
 */
export async function fullForm(db: Db, full: FullSeminar, values: FormValues = {}): Promise<RegistrationForm> {
  const spec = await loadFormSpec({ db }, full.seminar.year, "fi");
  return parsed(filledForm(full.onSite.id, { ...filledExtras(full), ...values }), spec);
}

function parsed(values: FormValues, spec: FormSpec): RegistrationForm {
  const form = parseRegistrationForm(values, spec);
  if (!form.ok) throw new Error(`the test's form is wrong: ${JSON.stringify(form.problems)}`);
  return form.value;
}
