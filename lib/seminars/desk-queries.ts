import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { type SeminarState, seminarState } from "@/lib/time/lifecycle";

/**
 * A seminar in the list at the desk (the pages of signed-in users). Unlike the public list, this list also contains
 * drafts.
 */
export type ListedSeminar = { year: number; state: SeminarState; title: Localised | null };

/** Loads all seminars, the newest first. Only the desk may use this function, because the result includes drafts. */
export async function loadEverySeminar(
  { db, clock }: { db: Db; clock: Clock },
  locale: Locale,
): Promise<ListedSeminar[]> {
  const rows = await db.seminar.findMany({ orderBy: { year: "desc" }, include: { translations: true } });
  const now = clock.now();
  return rows.map((row) => ({
    year: row.year,
    state: seminarState(row, now),
    title: localised(row.translations, locale, "title"),
  }));
}

/**
 * Loads the seminar of `year` for the seminar's page at the desk, even if the seminar is a draft. Returns null if that
 * year has no seminar.
 */
export async function loadArranged({ db, clock }: { db: Db; clock: Clock }, year: number, locale: Locale) {
  const row = await db.seminar.findUnique({ where: { year }, include: { translations: true } });
  if (!row) return null;
  const { translations, ...seminar } = row;
  return {
    ...seminar,
    state: seminarState(seminar, clock.now()),
    title: localised(translations, locale, "title"),
  };
}

/**
 * Loads the names of all participants who have a seat or are in the queue, sorted by name. The organiser can mail these
 * people when the seminar is cancelled.
 */
export async function loadWhomToTell({ db }: { db: Db }, seminarId: string): Promise<string[]> {
  const rows = await db.registration.findMany({
    where: { seminarId, status: { not: "cancelled" } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}
