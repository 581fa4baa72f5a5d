import { defaultLocale, type Locale } from "./locales";

/** A text written by people, and its language. If the translation is missing, this is the Finnish original. */
export type Localised<T = string> = { value: T; lang: Locale };

/**
 * Returns the translation in `locale`. If it is missing, returns the Finnish translation. Returns null if that is
 * missing too.
 */
export function translationOf<R extends { locale: Locale }>(rows: readonly R[], locale: Locale): R | null {
  const inLanguage = (wanted: Locale) => rows.find((row) => row.locale === wanted);
  return inLanguage(locale) ?? inLanguage(defaultLocale) ?? null;
}

/**
 * Returns the value of one column in the language `locale`, together with the language. If the value is missing in that
 * language, returns the Finnish value. Returns null if the Finnish value is missing too.
 */
export function localised<R extends { locale: Locale }, K extends keyof R>(
  rows: readonly R[],
  locale: Locale,
  column: K,
): Localised<NonNullable<R[K]>> | null {
  const row = translationOf(
    rows.filter((candidate) => candidate[column] != null),
    locale,
  );
  const value = row?.[column];
  return row && value != null ? { value, lang: row.locale } : null;
}
