"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { addressAction } from "@/app/_server/address-action";
import { ownAction } from "@/app/_server/own-action";
import { publicAction } from "@/app/_server/public-action";
import type { Outcome } from "@/components/registration/own/outcome";
import type { AddressState } from "@/components/ui/address-form";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { confirmEmailChange } from "@/lib/registration/confirm-email-change";
import { withdrawOffer } from "@/lib/registration/offer-place";
import { requestManageLinks } from "@/lib/registration/request-manage-links";
import { restoreRegistration } from "@/lib/registration/restore-registration";
import { takeOverPlace } from "@/lib/registration/take-over-place";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { manageHref } from "./_own";

/** Mails the manage link again. */
export async function sendManageLink(state: AddressState, data: FormData): Promise<AddressState> {
  return addressAction("lostLink", state, data, (deps, email) => requestManageLinks(deps, { email }));
}

/** Shows the own registration with the outcome of what was pressed there. */
function show(locale: Locale, token: string, outcome: Outcome): never {
  refresh();
  redirect(manageHref(locale, token, outcome));
}

const failed = (token: string) => (locale: Locale) => show(locale, token, { refused: "tryAgain" });

/** Cancels the registration; `notComing` when it answers a reminder. */
export async function cancel(token: string, notComing: boolean, data: FormData): Promise<void> {
  await ownAction<void>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      const reason = notComing ? ({ reason: "notComing" } as const) : {};
      const result = await cancelRegistration(deps, { registrationId, actor: "participant", ...reason });
      const tooLate = !result.ok && result.reason === "tooLate";
      show(locale, token, tooLate ? { refused: "cancelTooLate" } : { done: "cancelled" });
    },
    failed(token),
  );
}

/** Takes the cancellation back. */
export async function undoCancellation(token: string, data: FormData): Promise<void> {
  await ownAction<void>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      const result = await restoreRegistration(deps, { registrationId });
      const refused = !result.ok && result.reason !== "notCancelled" && result.reason;
      show(locale, token, refused ? { refused } : { done: "restored" });
    },
    failed(token),
  );
}

/** Takes back the offer of the place to a colleague. */
export async function withdraw(token: string, data: FormData): Promise<void> {
  await ownAction<void>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      await withdrawOffer(deps, { registrationId });
      show(locale, token, { done: "withdrawn" });
    },
    failed(token),
  );
}

/** Erases the registration and everything that tells of its participant. */
export async function erase(token: string, data: FormData): Promise<void> {
  await ownAction<void>(
    token,
    data,
    async ({ locale, registrationId, ...deps }) => {
      await eraseRegistration(deps, { registrationId });
      redirect(href("registrationErased", locale));
    },
    failed(token),
  );
}

/** Confirms a new address by the token mailed to it. A refusal is told by the same page, which looks anew. */
export async function confirmEmail(token: string, data: FormData): Promise<void> {
  await publicAction<void>(
    data,
    async ({ locale, ...deps }) => {
      const result = await confirmEmailChange(deps, { token });
      if (result.ok) redirect(manageHref(locale, result.manageToken, { done: "emailChanged" }));
      redirect(href("confirmEmail", locale, { token }));
    },
    (locale) => redirect(href("confirmEmail", locale, { token })),
  );
}

/** Takes the place that a colleague offers, by the token mailed. A refusal is told by the same page, which looks anew. */
export async function takeOver(token: string, data: FormData): Promise<void> {
  await publicAction<void>(
    data,
    async ({ locale, ...deps }) => {
      const result = await takeOverPlace(deps, { token, locale });
      if (result.ok) redirect(manageHref(locale, result.manageToken, { done: "taken" }));
      redirect(href("takeOver", locale, { token }));
    },
    (locale) => redirect(href("takeOver", locale, { token })),
  );
}
