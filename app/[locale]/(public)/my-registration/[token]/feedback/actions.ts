"use server";

import { redirect } from "next/navigation";
import { checkBound } from "@/app/_server/check-bound";
import { withProblems } from "@/app/_server/form-answer";
import { ownAction } from "@/app/_server/own-action";
import type { FeedbackState } from "@/components/feedback/feedback-form";
import { sentAgain } from "@/components/ui/form-state";
import { giveFeedback } from "@/lib/feedback/give-feedback";
import { ratings, TEXT_LENGTH, texts } from "@/lib/feedback/questions";
import { type FeedbackProblem, parseFeedback } from "@/lib/feedback/schema";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/**
 * Stores a participant's feedback. If this participant has already given feedback, stores nothing. In both cases, the
 * page then shows the same thank-you text.
 */
export async function giveFeedbackAction(token: string, state: FeedbackState, data: FormData): Promise<FeedbackState> {
  checkBound({ token });
  const again = sentAgain(state, data, [...ratings, ...texts]);
  return ownAction<FeedbackState>(
    token,
    data,
    async ({ locale, registrationId, ...deps }, values) => {
      const t = translator(locale, "feedback");
      const parsed = parseFeedback(values);
      const sentenceOf = (problem: FeedbackProblem) => t(`problems.${problem}`, { max: TEXT_LENGTH });
      if (!parsed.ok) return withProblems(again, parsed.problems, locale, sentenceOf);
      const result = await giveFeedback(deps, { registrationId, form: parsed.value, locale });
      if (!result.ok && result.reason === "notOpen") return { ...again, summary: t("notOpen") };
      redirect(href("feedback", locale, { token }));
    },
    (summary) => ({ ...again, summary }),
  );
}
