import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { MinuteCount } from "./arrivals";
import type { DayCount } from "./over-time";

type Deps = { db: Db };

/** The maximum number of rows in a ranking. */
const MOST_SHOWN = 10;

/**
 * The most common values of a field, for example of the organisation, with the most common value first. `count` is the
 * number of people with that value. Values that differ only in upper and lower case count as the same value. `kinds` is
 * the number of different values and `total` is the number of people; both also count values that are not in `rows`.
 */
export type Ranking = { rows: { name: string; count: number }[]; kinds: number; total: number };

type RankedRow = { name: string; count: number; kinds: number; total: number };

function ranking(rows: readonly RankedRow[]): Ranking {
  const [first] = rows;
  return {
    rows: rows.map(({ name, count }) => ({ name, count })),
    kinds: first?.kinds ?? 0,
    total: first?.total ?? 0,
  };
}

/** Loads the most common organisations of the participants who have a seat or are in the queue. */
export async function loadOrganisations({ db }: Deps, seminarId: string): Promise<Ranking> {
  return ranking(
    await db.$queryRaw<RankedRow[]>`
      SELECT min(organisation) AS name, count(*)::int AS count, (count(*) OVER ())::int AS kinds,
        (sum(count(*)) OVER ())::int AS total
      FROM registration WHERE seminar_id = ${seminarId}::uuid AND status <> 'cancelled'
      GROUP BY lower(organisation) ORDER BY count(*) DESC, name LIMIT ${MOST_SHOWN}`,
  );
}

/**
 * Loads the most common diets of the participants who have a seat, without names. The diets are grouped as in the
 * caterer's list (lib/export/write-needs.ts).
 */
export async function loadDiets({ db }: Deps, seminarId: string): Promise<Ranking> {
  return ranking(
    await db.$queryRaw<RankedRow[]>`
      SELECT min(diet) AS name, count(*)::int AS count, (count(*) OVER ())::int AS kinds,
        (sum(count(*)) OVER ())::int AS total
      FROM (
        SELECT btrim(regexp_replace(dietary, '\\s+', ' ', 'g')) AS diet FROM special_needs
        JOIN registration AS r ON r.id = registration_id
        WHERE r.seminar_id = ${seminarId}::uuid AND r.status = 'confirmed') AS told
      WHERE diet <> '' GROUP BY lower(diet) ORDER BY count(*) DESC, name LIMIT ${MOST_SHOWN}`,
  );
}

/**
 * Loads the languages of the participants who have a seat or are in the queue, with the number of participants for each
 * language.
 */
export async function loadLanguages({ db }: Deps, seminarId: string): Promise<{ locale: Locale; count: number }[]> {
  return db.$queryRaw<{ locale: Locale; count: number }[]>`
    SELECT locale::text AS locale, count(*)::int AS count FROM registration
    WHERE seminar_id = ${seminarId}::uuid AND status <> 'cancelled' GROUP BY locale ORDER BY count(*) DESC, locale`;
}

/** Loads the number of people who were checked in at the door in each minute. Minutes without arrivals are left out. */
export async function loadArrivals({ db }: Deps, seminarId: string): Promise<MinuteCount[]> {
  return db.$queryRaw<MinuteCount[]>`
    SELECT date_trunc('minute', arrived_at) AS minute, count(*)::int AS count FROM registration
    WHERE seminar_id = ${seminarId}::uuid AND arrived_at IS NOT NULL GROUP BY 1 ORDER BY 1`;
}

/**
 * Loads the number of people who registered on each day in Helsinki, the earliest day first. Cancelled registrations
 * are left out. Registrations that were erased are included if they were not cancelled. `daysBefore` is the number of
 * days from that day to the seminar's date.
 */
export async function loadDays({ db }: Deps, seminar: { id: string; date: Date }): Promise<DayCount[]> {
  return db.$queryRaw<DayCount[]>`
    SELECT (${seminar.date}::date - day) AS "daysBefore", sum(count)::int AS count FROM (
      SELECT (registered_at AT TIME ZONE 'Europe/Helsinki')::date AS day, count(*) AS count FROM registration
      WHERE seminar_id = ${seminar.id}::uuid AND status <> 'cancelled' GROUP BY 1
      UNION ALL
      SELECT registered_on, count FROM registration_tally
      WHERE seminar_id = ${seminar.id}::uuid AND status <> 'cancelled') AS days
    GROUP BY 1 ORDER BY 1 DESC`;
}

/**
 * Finds the latest seminar before `year` that can be used for comparison: its date is known, people registered for it,
 * and it was not cancelled. Returns null if there is none.
 */
export async function findYearBefore({ db }: Deps, year: number) {
  const found = await db.seminar.findFirst({
    where: {
      year: { lt: year },
      date: { not: null },
      cancelledAt: null,
      OR: [{ registrations: { some: {} } }, { tallies: { some: {} } }],
    },
    orderBy: { year: "desc" },
    select: { id: true, year: true, date: true },
  });
  return found?.date ? { ...found, date: found.date } : null;
}
