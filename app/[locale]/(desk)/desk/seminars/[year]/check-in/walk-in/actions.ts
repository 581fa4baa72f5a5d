"use server";

import { randomUUID } from "node:crypto";
import { withSentences } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import { sentAs } from "@/app/_server/sent-as";
import { type WalkInState, walkInFields } from "@/components/check-in/walk-in-state";
import { sentAgain } from "@/components/ui/form-state";
import { admitWalkIn } from "@/lib/check-in/admit-walk-in";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { problemsIn } from "@/lib/participants/problem-texts";
import { printedNumber } from "@/lib/registration/printed-number";

/**
 * Registers and checks in a person who came to the seminar without a registration. After success, shows the form again
 * for the next person. The attendance option and the fee category stay selected, and all other fields are empty.
 */
export async function admitWalkInAction(seminarYear: number, state: WalkInState, data: FormData): Promise<WalkInState> {
  const again = sentAgain(state, data, walkInFields);
  return organiserAction<WalkInState>(
    data,
    async ({ locale, user, ...deps }, values) => {
      const t = translator(locale, "checkIn");
      const submissionId = sentAs(values);
      const result = await admitWalkIn(deps, { seminarYear, userId: user.id, locale, values, submissionId });
      if (result.ok) {
        publicPagesChanged();
        const done = t("walkIn.done", { name: result.name, number: printedNumber(result.number) });
        return {
          ...again,
          values: { optionId: values["optionId"] ?? "", feeCategoryId: values["feeCategoryId"] ?? "" },
          done,
          submissionId: randomUUID(),
        };
      }
      if ("problems" in result)
        return withSentences(
          again,
          problemsIn(messagesOf(locale, "checkIn").walkIn.missing, result.problems, locale),
          locale,
        );
      if (result.reason === "registered") return withSentences(again, { email: t("walkIn.registered") }, locale);
      return { ...again, summary: t(`walkIn.${result.reason}`) };
    },
    (summary) => ({ ...again, summary }),
  );
}
