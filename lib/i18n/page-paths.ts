import type { Locale } from "./locales";

/** The paths of a page: its folder below `app/[locale]`, and its public path in each language. */
export type PagePaths = Record<"folder" | Locale, string>;
