"use server";

import { redirect } from "next/navigation";
import { withProblems } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { sentAs } from "@/app/_server/sent-as";
import type { CopyState } from "@/components/seminars/editing/form-state";
import { sentAgain } from "@/components/ui/form-state";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { parseCopy } from "@/lib/seminars/desk-forms";
import { copySeminar } from "@/lib/seminars/editing/copy-seminar";

/** Creates a seminar for another year as a copy of an existing seminar, and opens it for editing. */
export async function copySeminarAction(state: CopyState, data: FormData): Promise<CopyState> {
  const again = sentAgain(state, data, ["fromYear", "year"]);
  return organiserAction(
    data,
    async ({ locale, user, ...deps }, values) => {
      const t = translator(locale, "seminarDesk");
      const parsed = parseCopy(values);
      if (!parsed.ok) return withProblems(again, parsed.problems, locale, (problem) => t(`copy.${problem}`));
      const result = await copySeminar(deps, { ...parsed.value, userId: user.id, submissionId: sentAs(values) });
      if (result.ok) redirect(href("editArrangement", locale, { year: parsed.value.year }));
      const field = result.reason === "yearTaken" ? "year" : "fromYear";
      return withProblems(again, { [field]: result.reason }, locale, () => t(`copy.${result.reason}`));
    },
    (summary) => ({ ...again, summary }),
  );
}
