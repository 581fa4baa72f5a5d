"use server";

import { redirect } from "next/navigation";
import { ownAction } from "@/app/_server/own-action";
import { tooManyTries } from "@/app/_server/too-many-tries";
import type { AddressState } from "@/components/ui/address-form";
import { translator } from "@/lib/i18n/messages";
import { parseEmail } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { requestEmailChange } from "@/lib/registration/request-email-change";
import { manageHref } from "../../_own";

/** Mails a confirmation link to the new address, which replaces the old one only when the link is used. */
export async function askNewEmail(token: string, _state: AddressState, data: FormData): Promise<AddressState> {
  const typed = String(data.get("email") ?? "");
  return ownAction<AddressState>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      const parsed = parseEmail(typed);
      if (!parsed.ok) return { email: typed, error: problemTexts({ email: parsed.problem }, locale)["email"] };
      const refused = await tooManyTries("addressChange", locale);
      if (refused) return { email: typed, error: refused };

      const result = await requestEmailChange(deps, { registrationId, email: parsed.value });
      if (result.ok) redirect(manageHref(locale, token, { done: "emailAsked" }));
      return { email: typed, error: translator(locale, "own")(`email.${result.reason}`) };
    },
    (error) => ({ email: typed, error }),
  );
}
