import type { FieldProblem } from "@/lib/forms/field-problem";
import type { FieldProblems } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import { problemTexts } from "@/lib/registration/problem-texts";

/**
 * Returns the error sentences that stand beside the fields, worded for an organiser who fills in the form for someone
 * else.
 */
export function participantProblems(
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[],
): Record<string, string> {
  return problemsIn(messagesOf(locale, "participantForm").problems, problems, locale, questions);
}

/**
 * Returns the error sentences that stand beside the fields, for a form with its own `words` for some of the problems.
 */
export function problemsIn(
  words: Partial<Record<FieldProblem, string>>,
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[] = [],
): Record<string, string> {
  const sentences = Object.entries(problemTexts(problems, locale, questions));
  return Object.fromEntries(
    sentences.map(([field, text]) => {
      const problem = problems[field];
      return [field, (problem && words[problem]) ?? text];
    }),
  );
}
