import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type FieldProblem, maxLength, type RegistrationForm } from "./schema";

type Problems = Partial<Record<keyof RegistrationForm, FieldProblem>>;

const limits: Partial<Record<keyof RegistrationForm, number>> = {
  ...maxLength,
  dietary: maxLength.needs,
  accessibility: maxLength.needs,
};

/** The sentences that stand beside the fields, in the reader's language. */
export function problemTexts(problems: Problems, locale: Locale): Partial<Record<keyof RegistrationForm, string>> {
  const t = translator(locale, "errors");
  const entries = Object.entries(problems) as [keyof RegistrationForm, FieldProblem][];
  return Object.fromEntries(entries.map(([field, problem]) => [field, t(problem, { max: limits[field] ?? 0 })]));
}
