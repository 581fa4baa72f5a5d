import type { FieldProblem } from "@/lib/forms/field-problem";
import type { FieldProblems } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import { problemTexts } from "@/lib/registration/problem-texts";

/**
 * Returns the error messages of a form in which an organiser enters another person's details. The keys of the result
 * are the names of the fields.
 */
export function participantProblems(
  problems: FieldProblems,
  locale: Locale,
  questions: readonly QuestionText[],
): Record<string, string> {
  return problemsIn(messagesOf(locale, "participantForm").problems, problems, locale, questions);
}

/**
 * Returns the error messages of a form. `words` contains the form's own texts for some problems; the other texts are
 * those of the registration form. The keys of the result are the names of the fields.
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
