import type { FormState } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** The answer to a form of the desk with something to correct: `sentenceOf` says each problem in words. */
export function withProblems<Field extends string, Problem>(
  state: FormState<Field>,
  problems: Partial<Record<Field, Problem>>,
  locale: Locale,
  sentenceOf: (problem: Problem) => string,
): FormState<Field> {
  const found = Object.entries(problems) as [Field, Problem][];
  const errors = Object.fromEntries(found.map(([field, problem]) => [field, sentenceOf(problem)]));
  const summary = translator(locale, "errors")("summary", { count: found.length });
  return { ...state, errors: errors as Partial<Record<Field, string>>, summary };
}

/** The answer to one that could not be received. */
export function failed<Field extends string>(state: FormState<Field>, locale: Locale): FormState<Field> {
  return { ...state, summary: translator(locale, "errors")("tryAgain") };
}
