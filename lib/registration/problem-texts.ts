import type { QuestionKind } from "@/lib/db/generated/client";
import type { FieldProblem } from "@/lib/forms/field-problem";
import { problemSentence } from "@/lib/forms/problem-sentence";
import type { FieldProblems } from "@/lib/forms/read-fields";
import { maxLength } from "@/lib/forms/text-fields";
import { filled } from "@/lib/i18n/filled";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import { billingMaxLength } from "./billing/schema";
import { type QuestionText, questionField } from "./form-spec";
import { answerMaxLength } from "./question-kinds";

const limits: Readonly<Record<string, number>> = {
  ...maxLength,
  ...billingMaxLength,
  dietary: maxLength.needs,
  accessibility: maxLength.needs,
};

/** Returns the labels of the fields of the registration form, by the names of the fields. */
function labelsOf({ billing, ...form }: Messages["registration"]["form"]): Readonly<Record<string, string>> {
  const { givenName, familyName, email, organisation, role, dietary, accessibility } = form;
  const { payer, businessId, reference, postalAddress } = billing;
  return {
    ...{ givenName, familyName, email, organisation, role, dietary, accessibility, message: form.messageTitle },
    ...{ payer, businessId, reference, postalAddress, invoiceEmail: billing.email },
    ...{ eInvoiceAddress: billing.address, operatorCode: billing.operator },
  };
}

/**
 * Returns the error messages of a form in the reader's language. The keys of the result are the names of the fields.
 * The messages contain the labels of the fields, and for `questions` the labels of the questions.
 */
export function problemTexts(
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[] = [],
): Record<string, string> {
  const { form, ...texts } = messagesOf(locale, "registration");
  const kinds: Record<QuestionKind, { missing: string; malformed?: string }> = texts.kinds;
  const labels = labelsOf(form);
  const sentenceOf = (field: string, problem: FieldProblem) => {
    const question = questions.find(({ id }) => questionField(id) === field);
    const { missing, malformed = missing } = kinds[question?.kind ?? "shortText"];
    const label = question?.label.value ?? labels[field];
    if (problem === "answerMissing") return filled(missing, { label });
    if (problem === "answerMalformed") return filled(malformed, { label });
    return problemSentence(problem, locale, { label, max: limits[field] ?? answerMaxLength });
  };
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, sentenceOf(field, problem)]));
}
