import type { FormState } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** Adds to the state of a form the error texts for its fields, and a summary that tells how many errors there are. */
export function withSentences<State extends { errors: object }>(
  state: State,
  errors: State["errors"],
  locale: Locale,
): State & { summary: string } {
  const summary = translator(locale, "errors")("summary", { count: Object.keys(errors).length });
  return { ...state, errors, summary };
}

/**
 * Adds error texts and a summary, like `withSentences`. The error text of each problem is the result of `sentenceOf`.
 */
export function withProblems<Field extends string, Problem>(
  state: FormState<Field>,
  problems: Partial<Record<Field, Problem>>,
  locale: Locale,
  sentenceOf: (problem: Problem) => string,
): FormState<Field> {
  const found = Object.entries(problems) as [Field, Problem][];
  const errors = Object.fromEntries(found.map(([field, problem]) => [field, sentenceOf(problem)]));
  return withSentences(state, errors as Partial<Record<Field, string>>, locale);
}
