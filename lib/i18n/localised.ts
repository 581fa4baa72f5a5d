import { defaultLocale, type Locale } from "./locales";

/** A text written by people, and its language. If the translation is missing, this is the Finnish original. */
export type Localised<T = string> = { value: T; lang: Locale };

/**
 * Returns the translation in `locale`. If it is missing, returns the Finnish one; if that is missing too, returns null.
 */
export function translationOf<R extends { locale: Locale }>(rows: readonly R[], locale: Locale): R | null {
  const inLanguage = (wanted: Locale) => rows.find((row) => row.locale === wanted);
  return inLanguage(locale) ?? inLanguage(defaultLocale) ?? null;
}

/**
 * Returns one column of the translation in `locale`. If this column is empty there, returns the column in Finnish; if
 * that is empty too, returns null.
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
