"use server";

import { withProblems } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { CancellationState } from "@/components/seminars/editing/form-state";
import { sentAgain } from "@/components/ui/form-state";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { cancelSeminar } from "@/lib/seminars/cancel-seminar";
import { parseCancellation } from "@/lib/seminars/desk-forms";

/** Cancels a seminar. Mails the participants only if the organiser has chosen this in the form. */
export async function cancelSeminarAction(
  seminarId: string,
  state: CancellationState,
  data: FormData,
): Promise<CancellationState> {
  const again = sentAgain(state, data, [...locales, "tell"]);
  return organiserAction(
    data,
    async ({ locale, user, ...deps }, values) => {
      const t = translator(locale, "seminarDesk");
      const parsed = parseCancellation(values);
      if (!parsed.ok) return withProblems(again, parsed.problems, locale, (problem) => t(`cancelling.${problem}`));
      const { tell, ...written } = parsed.value;
      const reasons = locales.flatMap((language) => {
        const cancelReason = written[language];
        return cancelReason ? [{ locale: language, cancelReason }] : [];
      });
      const result = await cancelSeminar(deps, { seminarId, reasons, tell, userId: user.id });
      if (!result.ok) return { ...again, summary: t(`cancelling.${result.reason}`) };
      publicPagesChanged();
      return { ...again, values: {}, done: t("cancelling.done", { told: result.told }) };
    },
    (summary) => ({ ...again, summary }),
  );
}
