import type { AnswerProblem, FieldProblem } from "@/lib/forms/field-problem";
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

/** Returns the error message for `problem`, in the language `locale`. */
export function peopleProblemText(problem: PeopleProblem, locale: Locale): string {
  if (isOwn(problem)) return translator(locale, "people")(`problems.${problem}`);
  return translator(locale, "errors")(problem, { max: maxLength.name, label: "" });
}
