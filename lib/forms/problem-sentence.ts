import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { LetterProblem } from "./email-problem";
import type { AnswerProblem, FieldProblem } from "./field-problem";

/** The field that a sentence is about: its label, and how many characters it can hold. */
export type WrongField = { label: string | undefined; max: number };

/**
 * Returns the sentence that tells the reader what is wrong with a field. The problems of the answers to organisers'
 * questions have sentences of their own, which depend on the kind of the question.
 */
export function problemSentence(
  problem: Exclude<FieldProblem, AnswerProblem>,
  locale: Locale,
  { label, max }: WrongField,
): string {
  const t = translator(locale, "errors");
  const [, code, letter] = aboutLetter.exec(problem) ?? [];
  if (code && letter) return t(code as LetterProblem, { letter });
  return t(problem as PlainProblem, { label: label ?? t("thisField"), max });
}

type PlainProblem = Exclude<FieldProblem, AnswerProblem | `${LetterProblem}:${string}`>;
const aboutLetter = /^(\w+):(.+)$/su;
