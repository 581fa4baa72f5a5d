import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { type SeminarState, seminarState } from "@/lib/time/lifecycle";

/** A seminar in the desk's list; it may be a draft. */
export type ListedSeminar = { year: number; state: SeminarState; title: Localised | null };

/** All seminars, the newest first. For the desk only, because drafts are included. */
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

/** The seminar of `year` for its page at the desk, also if it is a draft; null when that year has none. */
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

/** The names of all who have a seat or are in the queue, sorted by name: they get the mails about the whole seminar. */
export async function loadWhomToTell({ db }: { db: Db }, seminarId: string): Promise<string[]> {
  const rows = await db.registration.findMany({
    where: { seminarId, status: { not: "cancelled" } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}
