import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { AnswerValue } from "@/lib/registration/read-answers";

/**
 * The text of an answer in a cell, in the language `locale`. The labels of chosen choices are joined by semicolons.
 * Empty when there is no answer.
 */
export function answerWords({ choices }: QuestionText, value: AnswerValue | undefined, locale: Locale): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return translator(locale, "export")(value ? "yes" : "no");
  if (choices.length === 0) return String(value);
  const chosen = Array.isArray(value) ? value : [String(value)];
  const labels = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label.value);
  return labels.join("; ");
}
