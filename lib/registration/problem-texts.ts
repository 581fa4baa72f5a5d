import type { FieldProblems } from "@/lib/forms/read-fields";
import { maxLength } from "@/lib/forms/text-fields";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { billingMaxLength } from "./billing/schema";
import { type QuestionText, questionField } from "./form-spec";
import { answerMaxLength } from "./read-answers";

const limits: Readonly<Record<string, number>> = {
  ...maxLength,
  ...billingMaxLength,
  dietary: maxLength.needs,
  accessibility: maxLength.needs,
};

/**
 * Returns the error sentences that stand beside the fields, by the fields' names, in the reader's language. The
 * sentences about `questions` contain the questions' labels.
 */
export function problemTexts(
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[] = [],
): Record<string, string> {
  const t = translator(locale, "errors");
  const labels = new Map(questions.map(({ id, label }) => [questionField(id), label.value]));
  const sentences = Object.entries(problems).map(([field, problem]) => [
    field,
    t(problem, { max: limits[field] ?? answerMaxLength, label: labels.get(field) ?? "" }),
  ]);
  return Object.fromEntries(sentences);
}
