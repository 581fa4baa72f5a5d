import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";

/**
 * For each language, the number of the revision in which the text in that language was last changed. The number is null
 * if there has never been text in that language.
 */
export type LastChanges = Record<Locale, number | null>;

/**
 * Returns the `LastChanges` of documents, keyed by document id. If `documentIds` is not given, the result contains all
 * documents.
 */
export async function loadLastChanges({ db }: { db: Db }, documentIds?: string[]): Promise<Map<string, LastChanges>> {
  const rows = await db.$queryRaw<({ id: string } & LastChanges)[]>`
    SELECT document_id AS id,
      max(number) FILTER (WHERE content->'fi' IS DISTINCT FROM before->'fi') AS fi,
      max(number) FILTER (WHERE content->'sv' IS DISTINCT FROM before->'sv') AS sv,
      max(number) FILTER (WHERE content->'en' IS DISTINCT FROM before->'en') AS en
    FROM (
      SELECT document_id, number, content, lag(content) OVER (PARTITION BY document_id ORDER BY number) AS before
      FROM revision WHERE ${documentIds ?? null}::uuid[] IS NULL OR document_id = ANY(${documentIds ?? null}::uuid[])
    ) AS revisions
    GROUP BY document_id`;
  return new Map(rows.map(({ id, ...changes }) => [id, changes]));
}

/** Checks whether the Finnish original was changed later than the translation into `locale`. */
export function isOutdated(changes: LastChanges, locale: Locale): boolean {
  return locale !== "fi" && (changes.fi ?? 0) > (changes[locale] ?? 0);
}
