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

/**
 * Loads a registration and its seminar. `token` comes from the manage link (a participant's secret link to their
 * registration). If the token is unknown, redirects to a page that explains the problem.
 */
export const ownRegistration = cache(async (token: string) => {
  const locale = await pageLocale();
  const own = await loadOwnRegistration(deps(), token, locale);
  const seminar = own && (await loadSeminar(deps(), own.seminarYear, locale));
  // The redirect leads to a static page. The 404 response of a static page contains its text. This page is dynamic, so
  // its own 404 response would need a script to show a text.
  if (!own || !seminar) redirect(href("unknownLink", locale));
  return { locale, token, own, seminar };
});

/** Returns the metadata of a page whose URL contains a secret. Search engines must not index such a page. */
export const privateMetadata = (title: string): Metadata => ({ title, robots: { index: false, follow: false } });

/** Returns the URL of the page of the participant's own registration. `outcome` is the result that the page shows. */
export const manageHref = (locale: Locale, token: string, outcome: Outcome) =>
  `${href("manage", locale, { token })}?${new URLSearchParams(outcome)}`;
