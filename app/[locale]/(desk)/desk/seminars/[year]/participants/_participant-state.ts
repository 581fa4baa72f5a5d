import { withSentences } from "@/app/_server/form-answer";
import type { ParticipantState } from "@/components/participants/participant-form";
import type { FieldProblems } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { participantProblems } from "@/lib/participants/problem-texts";
import type { QuestionText } from "@/lib/registration/form-spec";

/** Returns the state of the participant form with the errors that the validation has found. */
export function withFound(
  state: ParticipantState,
  problems: FieldProblems,
  { locale, questions }: { locale: Locale; questions: readonly QuestionText[] },
): ParticipantState {
  return withSentences(state, participantProblems(problems, locale, questions), locale);
}
