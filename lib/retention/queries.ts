import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { ErasureKind, Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { dueAfterDays, dueAfterMonths, isDue } from "@/lib/time/due-day";

/** A record of erased data. `year` is the seminar's year, or null if the data did not belong to a seminar. */
export type Erased = { at: Date; kind: ErasureKind; year: number | null; count: number };

/** One kind of data that will be erased, with the number of its rows now. */
export type Upcoming = {
  /**
   * The first day, in Helsinki, on which the data is erased, as `YYYY-MM-DD`. It is null if that day has already come;
   * the next run then erases the data.
   */
  day: string | null;
  kind: "specialNeeds" | "answers" | "registrations";
  year: number;
  /** The question whose answers will be erased. It is null for other kinds of data. */
  question: Localised | null;
  count: number;
};

const rowsShown = 100;

/**
 * Loads the records of erased data, with the newest first. The result contains the newest hundred records about
 * seminars. For data that belongs to no seminar, it contains only the newest record of each kind, because such data is
 * erased nearly every night.
 */
export async function loadErased({ db }: { db: Db }): Promise<Erased[]> {
  const select = { at: true, kind: true, count: true, seminar: { select: { year: true } } } as const;
  const orderBy = { at: "desc" } as const;
  const [ofSeminars, ofSite] = await Promise.all([
    db.erasure.findMany({ where: { seminarId: { not: null } }, orderBy, take: rowsShown, select }),
    db.erasure.findMany({ where: { seminarId: null }, orderBy, distinct: ["kind"], select }),
  ]);
  return [...ofSeminars, ...ofSite]
    .map(({ seminar, ...row }) => ({ ...row, year: seminar?.year ?? null }))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

const keptSeminar = {
  _count: { select: { registrations: true } },
  questions: {
    where: { keptDays: { not: null } },
    orderBy: { position: "asc" },
    include: { translations: { select: { locale: true, label: true } }, _count: { select: { answers: true } } },
  },
} satisfies Prisma.SeminarInclude;

type KeptSeminar = Prisma.SeminarGetPayload<{ include: typeof keptSeminar }>;

async function upcomingOf(db: Db, seminar: KeptSeminar, locale: Locale): Promise<(Upcoming & { day: string })[]> {
  const { id, year, questions, needsKeptDays, registrationsKeptMonths } = seminar;
  const answers = questions.map(({ keptDays, translations, _count }) => ({
    day: dueAfterDays(seminar, keptDays ?? 0),
    kind: "answers" as const,
    year,
    question: localised(translations, locale, "label"),
    count: _count.answers,
  }));
  const needs = await db.specialNeeds.count({ where: { registration: { seminarId: id } } });
  const registrations = seminar._count.registrations;
  const day = dueAfterDays(seminar, needsKeptDays);
  const lastDay = dueAfterMonths(seminar, registrationsKeptMonths);
  return [
    { day, kind: "specialNeeds", year, question: null, count: needs },
    ...answers,
    { day: lastDay, kind: "registrations", year, question: null, count: registrations },
  ];
}

/**
 * Lists the kinds of data that will be erased, with the earliest day first. If the day of a kind has already come, the
 * kind is listed only if some of its data still exists.
 */
export async function loadUpcoming({ db, clock }: { db: Db; clock: Clock }, locale: Locale): Promise<Upcoming[]> {
  const now = clock.now();
  const seminars = await db.seminar.findMany({ orderBy: { year: "asc" }, include: keptSeminar });
  const upcoming = await Promise.all(seminars.map((seminar) => upcomingOf(db, seminar, locale)));
  return upcoming
    .flat()
    .filter(({ day, count }) => count > 0 || !isDue(day, now))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((row) => ({ ...row, day: isDue(row.day, now) ? null : row.day }));
}
