/** The site's languages. Finnish comes first: it is the original, and is shown where a translation is missing. */
export const locales = ["fi", "sv", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "fi";

/** Whether `value` (a path segment, a form value) names a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
