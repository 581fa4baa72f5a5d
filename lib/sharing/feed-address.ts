import type { Locale } from "@/lib/i18n/locales";

/** The path of the site's Atom feed in a language. */
export function feedAddress(locale: Locale): string {
  return `/api/feed?language=${locale}`;
}
