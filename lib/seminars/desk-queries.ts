import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { type SeminarState, seminarState } from "@/lib/time/lifecycle";

/** A seminar as the desk lists it, drafts too. */
export type ListedSeminar = { year: number; state: SeminarState; title: Localised | null };

/** Every seminar there is, the newest first. For the desk only: drafts are among them. */
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

/** A seminar with its dates, drafts too, as its desk page has it; null when there is none of that year. */
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

export type ArrangedSeminar = NonNullable<Awaited<ReturnType<typeof loadArranged>>>;

/** The names of all who have a seat or wait for one: whom a mail about the seminar goes to, in the order of the alphabet. */
export async function loadWhomToTell({ db }: { db: Db }, seminarId: string): Promise<string[]> {
  const rows = await db.registration.findMany({
    where: { seminarId, status: { in: ["confirmed", "waiting"] } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}
