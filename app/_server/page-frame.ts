import "server-only";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { loadCurrentSeminar } from "@/lib/seminars/queries";
import { loadSite } from "@/lib/site/load-site";
import { deps } from "./deps";

/**
 * Returns the seminar that the menu and the home page show. Queries the database only once while a page is rendered.
 */
export const currentSeminar = cache((locale: Locale) => loadCurrentSeminar(deps(), locale));

/**
 * Returns the data for the header and footer of every page. Queries the database only once while a page is rendered.
 */
export const siteDetails = cache((locale: Locale, seminarYear: number) => loadSite(deps(), locale, seminarYear));
