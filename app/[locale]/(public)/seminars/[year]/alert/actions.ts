"use server";

import { redirect } from "next/navigation";
import { addressAction } from "@/app/_server/address-action";
import { formAction } from "@/app/_server/form-action";
import type { AddressState } from "@/components/ui/address-form";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { AlertLink } from "@/lib/seminars/opening-alerts";
import { askForOpeningAlert, confirmOpeningAlert, forgetOpeningAlert } from "@/lib/seminars/opening-alerts";

/**
 * Mails readers a link with which they confirm that they want a mail when registration opens. If registration is
 * already open or will not open any more, sends no mail and shows the form with an explanation.
 */
export async function askForAlert(seminarYear: number, state: AddressState, data: FormData): Promise<AddressState> {
  return addressAction("openingAlert", state, data, async ({ locale, ...deps }, email) => {
    const result = await askForOpeningAlert(deps, { seminarYear, email, locale });
    return result.ok ? undefined : translator(locale, "alert")("notAwaited");
  });
}

/**
 * Confirms that a reader wants to get a mail when registration opens. `link` comes from the mail that asked the reader
 * to confirm this.
 */
export async function confirmAlertAction(link: AlertLink, data: FormData): Promise<void> {
  const params = { year: link.seminarYear, token: link.token };
  await formAction<void>(data, async ({ locale, ...deps }) => {
    const result = await confirmOpeningAlert(deps, link);
    redirect(href(result.ok || result.reason === "linkUnknown" ? "confirmAlert" : "register", locale, params));
  });
}

/**
 * Deletes the request of a reader who wanted to get a mail when registration opens. Then redirects to a page that says
 * that the request was deleted.
 */
export async function cancelAlert(link: AlertLink, data: FormData): Promise<void> {
  const params = { year: link.seminarYear, token: link.token };
  await formAction<void>(data, async ({ locale, ...deps }) => {
    await forgetOpeningAlert(deps, link);
    redirect(`${href("alert", locale, params)}?forgotten`);
  });
}
