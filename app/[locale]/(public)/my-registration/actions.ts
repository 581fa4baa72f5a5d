"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { addressAction } from "@/app/_server/address-action";
import { type ActionContext, formAction } from "@/app/_server/form-action";
import { keepForColleague } from "@/app/_server/kept-in-browser";
import { ownAction } from "@/app/_server/own-action";
import type { Outcome } from "@/components/registration/own/outcome";
import type { AddressState } from "@/components/ui/address-form";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { confirmEmailChange } from "@/lib/registration/confirm-email-change";
import { formValues } from "@/lib/registration/form-values";
import { loadDetails } from "@/lib/registration/load-details";
import { findOwnRegistration, requestManageLinks } from "@/lib/registration/manage-links";
import { withdrawOffer } from "@/lib/registration/offer-place";
import { wantReminders } from "@/lib/registration/reminders";
import { restoreRegistration } from "@/lib/registration/restore-registration";
import { takeOverPlace } from "@/lib/registration/take-over-place";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { manageHref } from "./_own";

/** Mails participants their manage links again. A manage link is a participant's secret link to their registration. */
export async function sendManageLink(state: AddressState, data: FormData): Promise<AddressState> {
  return addressAction("lostLink", state, data, async (deps, email) => {
    await requestManageLinks(deps, { email });
    return undefined;
  });
}

/** Shows the page of the participant's own registration with the result of an action. */
function show(locale: Locale, token: string, outcome: Outcome): never {
  refresh();
  redirect(manageHref(locale, token, outcome));
}

/**
 * Cancels the registration. `notComing` is true if the participant has used the link "I am not coming" in a reminder.
 */
export async function cancelOwn(token: string, notComing: boolean, data: FormData): Promise<void> {
  await ownAction<void>(token, data, async ({ locale, registrationId, ...deps }) => {
    const reason = notComing ? ({ reason: "notComing" } as const) : {};
    const result = await cancelRegistration(deps, { registrationId, actor: "participant", ...reason });
    const tooLate = !result.ok && result.reason === "tooLate";
    show(locale, token, tooLate ? { refused: "cancelTooLate" } : { done: "cancelled" });
  });
}

/** Restores a cancelled registration. */
export async function undoCancellation(token: string, data: FormData): Promise<void> {
  await ownAction<void>(token, data, async ({ locale, registrationId, ...deps }) => {
    const result = await restoreRegistration(deps, { registrationId, actor: "participant" });
    const refused = !result.ok && result.reason !== "notCancelled" && result.reason;
    show(locale, token, refused ? { refused } : { done: "restored" });
  });
}

/** Turns the reminders by mail on or off. */
export async function switchReminders(token: string, wanted: boolean, data: FormData): Promise<void> {
  await ownAction<void>(token, data, async ({ locale, registrationId, ...deps }) => {
    await wantReminders(deps, { registrationId, wanted });
    show(locale, token, { done: wanted ? "reminders" : "noReminders" });
  });
}

/** Opens the registration form for a colleague, with the participant's organisation and billing details filled in. */
export async function registerColleague(token: string, year: number, data: FormData): Promise<void> {
  await ownAction<void>(token, data, async ({ locale, registrationId, db }) => {
    await keepForColleague(formValues(await loadDetails(db, registrationId)));
    redirect(`${href("register", locale, { year })}?colleague`);
  });
}

/** Withdraws the participant's offer to hand over the seat to a colleague. */
export async function withdrawHandOver(token: string, data: FormData): Promise<void> {
  await ownAction<void>(token, data, async ({ locale, registrationId, ...deps }) => {
    await withdrawOffer(deps, { registrationId });
    show(locale, token, { done: "withdrawn" });
  });
}

/** Erases the registration and all personal data of its participant. If it is already erased, shows the same result. */
export async function eraseOwn(token: string, data: FormData): Promise<void> {
  await formAction<void>(data, async ({ locale, ...deps }) => {
    const registrationId = await findOwnRegistration(deps, token);
    if (registrationId) await eraseRegistration(deps, { registrationId });
    redirect(href("registrationErased", locale));
  });
}

type Taken = { ok: true; manageToken: string } | { ok: false };

/**
 * Handles the button on the page behind a mailed link. `handle` does the action that the participant confirms with this
 * button. On success, redirects to the participant's registration. Otherwise redirects back to the page with the
 * button, which then shows the reason for the refusal.
 */
async function confirmed(
  route: "confirmEmail" | "takeOver",
  token: string,
  data: FormData,
  { done, handle }: { done: "emailChanged" | "taken"; handle: (context: ActionContext) => Promise<Taken> },
): Promise<void> {
  await formAction<void>(data, async (context) => {
    const { locale } = context;
    const result = await handle(context);
    if (result.ok) redirect(manageHref(locale, result.manageToken, { done }));
    // If the token now belongs to a registration, an earlier click succeeded but its answer did not reach the browser.
    const used = await findOwnRegistration(context, token);
    redirect(used ? manageHref(locale, token, { done }) : href(route, locale, { token }));
  });
}

/** Confirms a new e-mail address. `token` comes from the link that was mailed to that address. */
export async function confirmEmail(token: string, data: FormData): Promise<void> {
  const handle = (deps: ActionContext) => confirmEmailChange(deps, { token });
  await confirmed("confirmEmail", token, data, { done: "emailChanged", handle });
}

/** Accepts the seat that a colleague has offered. `token` comes from the link in the mail about the offer. */
export async function takeOver(token: string, data: FormData): Promise<void> {
  const handle = ({ locale, ...deps }: ActionContext) => takeOverPlace(deps, { token, locale });
  await confirmed("takeOver", token, data, { done: "taken", handle });
}
