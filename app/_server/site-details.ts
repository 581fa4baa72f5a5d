import "server-only";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { loadSite } from "@/lib/site/load-site";
import { deps } from "./deps";

/** What every page bears: asked of the database once per page. */
export const siteDetails = cache((locale: Locale, seminarYear: number) => loadSite(deps(), locale, seminarYear));
