import type { QuestionKind } from "@/lib/db/generated/client";
import type { FieldProblem } from "@/lib/forms/field-problem";
import type { FieldProblems } from "@/lib/forms/read-fields";
import { maxLength } from "@/lib/forms/text-fields";
import { filled } from "@/lib/i18n/filled";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { billingMaxLength } from "./billing/schema";
import { type QuestionText, questionField } from "./form-spec";
import { answerMaxLength } from "./question-kinds";

const limits: Readonly<Record<string, number>> = {
  ...maxLength,
  ...billingMaxLength,
  dietary: maxLength.needs,
  accessibility: maxLength.needs,
};

/**
 * Returns the error messages of a form in the reader's language. The keys of the result are the names of the fields.
 * The messages about `questions` contain the labels of the questions.
 */
export function problemTexts(
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[] = [],
): Record<string, string> {
  const t = translator(locale, "errors");
  const kinds: Record<QuestionKind, { missing: string; malformed?: string }> = messagesOf(locale, "registration").kinds;
  const sentenceOf = (field: string, problem: FieldProblem) => {
    const question = questions.find(({ id }) => questionField(id) === field);
    const { missing, malformed = missing } = kinds[question?.kind ?? "shortText"];
    const label = question?.label.value ?? "";
    if (problem === "answerMissing") return filled(missing, { label });
    if (problem === "answerMalformed") return filled(malformed, { label });
    return t(problem, { max: limits[field] ?? answerMaxLength });
  };
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, sentenceOf(field, problem)]));
}
