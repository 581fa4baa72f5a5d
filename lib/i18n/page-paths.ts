import type { Locale } from "./locales";

/** A page: its folder below `app/[locale]`, and its public path in each language. */
export type PagePaths = Record<"folder" | Locale, string>;
