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

/** The registration that the page's link leads to, with its seminar. A wrong link leads to the page that says so. */
export const ownRegistration = cache(async (token: string) => {
  const locale = await pageLocale();
  const own = await loadOwnRegistration(deps(), token, locale);
  const seminar = own && (await loadSeminar(deps(), own.seminarYear, locale));
  // A static page answers 404 with words, which a dynamic one can't without scripts.
  if (!own || !seminar) redirect(href("unknownLink", locale));
  return { locale, token, own, seminar };
});

/** Pages with a secret in their address are in no search engine, and have no description to show. */
export const privateMetadata = (title: string): Metadata => ({ title, robots: { index: false, follow: false } });

/** The own registration, with the word of what has been done. */
export const manageHref = (locale: Locale, token: string, outcome: Outcome) =>
  `${href("manage", locale, { token })}?${new URLSearchParams(outcome)}`;
