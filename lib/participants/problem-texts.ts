import type { FieldProblem } from "@/lib/forms/field-problem";
import type { FieldProblems } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import { problemTexts } from "@/lib/registration/problem-texts";

/** The sentences beside the fields for an organiser, who writes of somebody else. */
export function participantProblems(
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[],
): Record<string, string> {
  return problemsIn(messagesOf(locale, "participantForm").problems, problems, locale, questions);
}

/** The same where a form has words of its own for some of them. */
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
