"use server";

import { redirect } from "next/navigation";
import { checkBound } from "@/app/_server/check-bound";
import { withSentences } from "@/app/_server/form-answer";
import { ownAction } from "@/app/_server/own-action";
import { tooManyTries } from "@/app/_server/too-many-tries";
import type { AddressState } from "@/components/ui/address-form";
import { translator } from "@/lib/i18n/messages";
import { parseEmail } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { requestEmailChange } from "@/lib/registration/request-email-change";
import { manageHref } from "../../_own";

/** Mails a confirmation link to the new e-mail address. The old address stays in use until that link is used. */
export async function askNewEmail(token: string, state: AddressState, data: FormData): Promise<AddressState> {
  checkBound({ token });
  const typed = String(data.get("email") ?? "");
  const again = { attempt: state.attempt + 1, email: typed, errors: {} };
  return ownAction<AddressState>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      const parsed = parseEmail(typed);
      if (!parsed.ok) return withSentences(again, problemTexts({ email: parsed.problem }, locale), locale);
      const refused = await tooManyTries("addressChange", locale);
      if (refused) return { ...again, summary: refused };

      const result = await requestEmailChange(deps, { registrationId, email: parsed.value });
      if (result.ok) redirect(manageHref(locale, token, { done: "emailAsked" }));
      const sentence = translator(locale, "own")(`email.${result.reason}`);
      return result.reason === "sameAddress"
        ? withSentences(again, { email: sentence }, locale)
        : { ...again, summary: sentence };
    },
    (summary) => ({ ...again, summary }),
  );
}
