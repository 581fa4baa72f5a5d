import "server-only";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { loadCurrentSeminar } from "@/lib/seminars/queries";
import { loadSite } from "@/lib/site/load-site";
import { deps } from "./deps";

/** The seminar that the menu and the home page show. Queries the database once per page. */
export const currentSeminar = cache((locale: Locale) => loadCurrentSeminar(deps(), locale));

/** The contents of every page's header and footer. Queries the database once per page. */
export const siteDetails = cache((locale: Locale, seminarYear: number) => loadSite(deps(), locale, seminarYear));
