import "server-only";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import type { Outcome } from "@/components/registration/own/outcome";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { loadSeminar } from "@/lib/seminars/queries";

/** Loads the registration of a manage link, with its seminar. Redirects to an explanation if the link is wrong. */
export const ownRegistration = cache(async (token: string) => {
  const locale = await pageLocale();
  const own = await loadOwnRegistration(deps(), token, locale);
  const seminar = own && (await loadSeminar(deps(), own.seminarYear, locale));
  // Redirects to a static page, which can answer 404 with a text. A dynamic page cannot do that without scripts.
  if (!own || !seminar) redirect(href("unknownLink", locale));
  return { locale, token, own, seminar };
});

/** Pages with a secret in their address are not indexed and have no description. */
export const privateMetadata = (title: string): Metadata => ({ title, robots: { index: false, follow: false } });

/** The address of the participant's own registration. `outcome` says what has just been done. */
export const manageHref = (locale: Locale, token: string, outcome: Outcome) =>
  `${href("manage", locale, { token })}?${new URLSearchParams(outcome)}`;
