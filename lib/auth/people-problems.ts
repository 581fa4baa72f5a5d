import type { AnswerProblem, FieldProblem } from "@/lib/forms/field-problem";
import { maxLength } from "@/lib/forms/text-fields";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf, translator } from "@/lib/i18n/messages";

type OwnProblem = keyof Messages["people"]["problems"];

/** The key of a problem with a field in a form about a user. */
export type PeopleProblem = OwnProblem | Exclude<FieldProblem, AnswerProblem>;

const own = messagesOf(defaultLocale, "people").problems;
const isOwn = (problem: PeopleProblem): problem is OwnProblem => Object.hasOwn(own, problem);

/** Returns the message about a problem, in `locale`. */
export function peopleProblemText(problem: PeopleProblem, locale: Locale): string {
  if (isOwn(problem)) return translator(locale, "people")(`problems.${problem}`);
  return translator(locale, "errors")(problem, { max: maxLength.name, label: "" });
}
