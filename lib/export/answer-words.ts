import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { AnswerValue } from "@/lib/registration/read-answers";

/** An answer as a cell has it: choices by their labels, joined by semicolons; empty where there is none. */
export function answerWords({ choices }: QuestionText, value: AnswerValue | undefined, locale: Locale): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return translator(locale, "export")(value ? "yes" : "no");
  if (choices.length === 0) return String(value);
  const chosen = Array.isArray(value) ? value : [String(value)];
  const labels = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label.value);
  return labels.join("; ");
}
