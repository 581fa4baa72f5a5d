import type { AnswerProblem, FieldProblem } from "@/lib/forms/field-problem";
import { problemSentence } from "@/lib/forms/problem-sentence";
import { maxLength } from "@/lib/forms/text-fields";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf, translator } from "@/lib/i18n/messages";

type OwnProblem = keyof Messages["people"]["problems"];

/**
 * The code of an error in a field of a form about a user. The code is also the key of the error message in the site's
 * texts (`people.problems` or `errors`).
 */
export type PeopleProblem = OwnProblem | Exclude<FieldProblem, AnswerProblem>;

const own = messagesOf(defaultLocale, "people").problems;
const isOwn = (problem: PeopleProblem): problem is OwnProblem => Object.hasOwn(own, problem);

/** Returns the error message for `problem` of the field `field`, in the language `locale`. */
export function peopleProblemText(problem: PeopleProblem, locale: Locale, field?: string): string {
  const t = translator(locale, "people");
  if (isOwn(problem)) return t(`problems.${problem}`);
  const typed = field === "email" ? field : "name";
  return problemSentence(problem, locale, { label: t(typed), max: maxLength[typed] });
}
