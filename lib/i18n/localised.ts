import { defaultLocale, type Locale } from "./locales";

/** A text that people have written, with its language. If a translation is missing, it is the Finnish original. */
export type Localised<T = string> = { value: T; lang: Locale };

/** The translation in `locale`, else the Finnish one, else null. */
export function translationOf<R extends { locale: Locale }>(rows: readonly R[], locale: Locale): R | null {
  const inLanguage = (wanted: Locale) => rows.find((row) => row.locale === wanted);
  return inLanguage(locale) ?? inLanguage(defaultLocale) ?? null;
}

/**
 * One column of the translation in `locale`, else in Finnish, else null. Each column falls back to Finnish separately.
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
