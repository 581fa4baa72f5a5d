import type { FormState } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** Adds `errors` (the error texts of the fields) and a summary with the number of errors to the state of a form. */
export function withSentences<State extends { errors: object }>(
  state: State,
  errors: State["errors"],
  locale: Locale,
): State & { summary: string } {
  const summary = translator(locale, "errors")("summary", { count: Object.keys(errors).length });
  return { ...state, errors, summary };
}

/**
 * Adds error texts and a summary to the state of a form, like `withSentences`. `sentenceOf` returns the error text for
 * a problem of a field.
 */
export function withProblems<Field extends string, Problem>(
  state: FormState<Field>,
  problems: Partial<Record<Field, Problem>>,
  locale: Locale,
  sentenceOf: (problem: Problem, field: Field) => string,
): FormState<Field> {
  const found = Object.entries(problems) as [Field, Problem][];
  const errors = Object.fromEntries(found.map(([field, problem]) => [field, sentenceOf(problem, field)]));
  return withSentences(state, errors as Partial<Record<Field, string>>, locale);
}
