import { type Locale, locales } from "@/lib/i18n/locales";
import type { InLanguages } from "./schema-parts";

/** Turns words in several languages into rows of a translation table, one for each language that is not null. */
export function toRows<T>(words: InLanguages<T>): (T & { locale: Locale })[] {
  return locales.flatMap((locale) => {
    const inLanguage = words[locale];
    return inLanguage ? [{ locale, ...inLanguage }] : [];
  });
}

/**
 * Turns rows of a translation table into words in several languages. `pick` takes the columns that are wanted, and
 * `empty` is used when the Finnish row is missing.
 */
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
