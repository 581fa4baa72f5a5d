import { type Locale, locales } from "@/lib/i18n/locales";
import type { InLanguages } from "./schema-parts";

/** Rows of a translation table from words in languages: one for each language that has them. */
export function toRows<T>(words: InLanguages<T>): (T & { locale: Locale })[] {
  return locales.flatMap((locale) => {
    const inLanguage = words[locale];
    return inLanguage ? [{ locale, ...inLanguage }] : [];
  });
}

/** Words in languages from the rows of a translation table; `empty` stands in for a Finnish original that is missing. */
export function fromRows<Row extends { locale: Locale }, T>(
  rows: readonly Row[],
  pick: (row: Row) => T,
  empty: T,
): InLanguages<T> {
  const of = (wanted: Locale) => {
    const row = rows.find(({ locale }) => locale === wanted);
    return row ? pick(row) : null;
  };
  return { fi: of("fi") ?? empty, sv: of("sv"), en: of("en") };
}
