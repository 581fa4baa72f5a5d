"use server";

import { failed, withProblems } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { type WalkInState, walkInFields } from "@/components/check-in/walk-in-state";
import { sentAgain } from "@/components/ui/form-state";
import { admitWalkIn } from "@/lib/check-in/admit-walk-in";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { FieldProblems } from "@/lib/registration/field-problem";
import { problemTexts } from "@/lib/registration/problem-texts";
import { printedNumber } from "@/lib/registration/rules";

/** Lets in somebody who came without a registration; the form is then empty for the next. */
export async function admit(seminarYear: number, state: WalkInState, data: FormData): Promise<WalkInState> {
  const again = sentAgain(state, data, walkInFields);
  return organiserAction<WalkInState>(
    data,
    async ({ locale, user, ...deps }, values) => {
      const t = translator(locale, "checkIn");
      const result = await admitWalkIn(deps, { seminarYear, userId: user.id, locale, values });
      if (result.ok) {
        const done = t("walkIn.done", { name: result.name, number: printedNumber(result.number) });
        return { ...again, values: { optionId: values["optionId"] ?? "" }, done };
      }
      if ("problems" in result) return withProblems(again, sentences(result.problems, locale), locale, String);
      if (result.reason === "registered") return withProblems(again, { email: t("walkIn.registered") }, locale, String);
      return { ...again, summary: t(`walkIn.${result.reason}`) };
    },
    (locale) => failed(again, locale),
  );
}

/** Where the sentences of the registration form would speak of the reader's own name and address. */
function sentences(problems: FieldProblems, locale: Locale): Record<string, string> {
  const t = translator(locale, "checkIn");
  const missing = ["nameMissing", "emailMissing", "organisationMissing"] as const;
  const own = Object.entries(problems).flatMap(([field, problem]) => {
    const about = missing.find((one) => one === problem);
    return about ? [[field, t(`walkIn.missing.${about}`)]] : [];
  });
  return { ...problemTexts(problems, locale), ...Object.fromEntries(own) };
}
