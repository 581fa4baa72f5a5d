/** The site's languages. Finnish is first because it is the original: it is shown if a translation is missing. */
export const locales = ["fi", "sv", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "fi";

/** Checks whether `value`, for example a part of a path or a form value, is a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
