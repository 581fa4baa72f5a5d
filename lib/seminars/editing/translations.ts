import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { InLanguages } from "./schema-parts";

/** Converts words in several languages to rows of a translation table. A language that is null gets no row. */
export function toRows<T>(words: InLanguages<T>): (T & { locale: Locale })[] {
  return locales.flatMap((locale) => {
    const inLanguage = words[locale];
    return inLanguage ? [{ locale, ...inLanguage }] : [];
  });
}

/**
 * Converts rows of a translation table to words in several languages. `pick` returns the words of one row. If there is
 * no Finnish row, the Finnish words are `empty`.
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

/**
 * Deletes those translation rows of a seminar in which all texts are empty. One row contains the words, the venue and
 * the reason for a cancellation in one language. Callers must call this function after they have emptied some columns
 * of a row.
 */
export async function dropEmptyTranslations(tx: Tx, seminarId: string): Promise<void> {
  await tx.seminarTranslation.deleteMany({
    where: {
      seminarId,
      ...{ title: null, lead: null, venueName: null, venueAddress: null, cancelReason: null },
      ...{ body: { equals: Prisma.DbNull }, afterwards: { equals: Prisma.DbNull } },
    },
  });
}

type Place = { seminarId: string; position: number };

/**
 * Adds two values to each item of a list: the id of the seminar, and the item's position in the list, counted from 1.
 */
export const placed = <T>(seminarId: string, things: readonly T[]): (T & Place)[] =>
  things.map((thing, index) => ({ ...thing, seminarId, position: index + 1 }));
