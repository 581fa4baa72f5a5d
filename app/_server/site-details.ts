import "server-only";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { loadSite } from "@/lib/site/load-site";
import { deps } from "./deps";

/** The contents of every page's header and footer. Queries the database once per page. */
export const siteDetails = cache((locale: Locale, seminarYear: number) => loadSite(deps(), locale, seminarYear));
