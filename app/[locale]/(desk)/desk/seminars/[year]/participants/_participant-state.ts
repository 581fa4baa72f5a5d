import type { ParticipantState } from "@/components/participants/participant-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { participantProblems } from "@/lib/participants/problem-texts";
import type { FieldProblems } from "@/lib/registration/field-problem";
import type { QuestionText } from "@/lib/registration/form-spec";

/** The form about a participant, with what has to be corrected. */
export function withSentences(
  state: ParticipantState,
  errors: ParticipantState["errors"],
  locale: Locale,
): ParticipantState {
  const count = Object.keys(errors).length;
  return { ...state, errors, summary: translator(locale, "errors")("summary", { count }) };
}

/** The same of problems that the form's rules found. */
export function withFound(
  state: ParticipantState,
  problems: FieldProblems,
  { locale, questions }: { locale: Locale; questions: readonly QuestionText[] },
): ParticipantState {
  return withSentences(state, participantProblems(problems, locale, questions), locale);
}
