import { defaultLocale, type Locale } from "./locales";

/** Something written by people, and the language it is in: the Finnish original where a translation is missing. */
export type Localised<T = string> = { value: T; lang: Locale };

/** The row of `locale`, else the Finnish one, else null. */
export function translationOf<R extends { locale: Locale }>(rows: readonly R[], locale: Locale): R | null {
  const inLanguage = (wanted: Locale) => rows.find((row) => row.locale === wanted);
  return inLanguage(locale) ?? inLanguage(defaultLocale) ?? null;
}

/** One column of the translations in `locale`, else in Finnish, else null: each text falls back on its own. */
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
