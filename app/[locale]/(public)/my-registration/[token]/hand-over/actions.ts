"use server";

import { redirect } from "next/navigation";
import { withSentences } from "@/app/_server/form-answer";
import { ownAction } from "@/app/_server/own-action";
import { tooManyTries } from "@/app/_server/too-many-tries";
import type { HandOverState } from "@/components/registration/own/hand-over-form";
import type { FieldProblems } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { offerPlace, parseColleague } from "@/lib/registration/offer-place";
import { problemTexts } from "@/lib/registration/problem-texts";
import { manageHref } from "../../_own";

type Errors = HandOverState["errors"];

/** Offers the participant's own seat to a colleague, who gets a link by mail. */
export async function offerHandOver(token: string, state: HandOverState, data: FormData): Promise<HandOverState> {
  const typed = (name: string) => String(data.get(name) ?? "");
  const values = { name: typed("name"), email: typed("email"), organisation: typed("organisation") };
  const again = { attempt: state.attempt + 1, values, errors: {} };
  return ownAction<HandOverState>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      const parsed = parseColleague(values);
      if (!parsed.ok)
        return withSentences(
          again,
          { ...problemTexts(parsed.problems, locale), ...ownWords(parsed.problems, locale) },
          locale,
        );
      const refused = await tooManyTries("addressChange", locale);
      if (refused) return { ...again, summary: refused };

      const result = await offerPlace(deps, { registrationId, colleague: parsed.value });
      if (result.ok) redirect(manageHref(locale, token, { done: "offered" }));
      const sentence = translator(locale, "own")(`handOver.${result.reason}`);
      return result.reason === "sameAddress"
        ? withSentences(again, { email: sentence }, locale)
        : { ...again, summary: sentence };
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Replaces error texts of the registration form that say "you", because this form asks about a colleague. */
function ownWords(problems: FieldProblems, locale: Locale): Errors {
  const t = translator(locale, "own");
  return {
    ...(problems["name"] === "nameMissing" && { name: t("handOver.nameMissing") }),
    ...(problems["email"] === "emailMissing" && { email: t("handOver.emailMissing") }),
  };
}
