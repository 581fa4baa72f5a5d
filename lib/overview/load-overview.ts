import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { loadChoices, type OptionCounts } from "@/lib/participants/queries";
import { type Arrivals, arrivalsOver } from "./arrivals";
import { addUp, type Curve, daysUntil } from "./over-time";
import {
  findYearBefore,
  loadArrivals,
  loadDays,
  loadDiets,
  loadLanguages,
  loadOrganisations,
  type Ranking,
} from "./queries";

/** The number of registrations for a seminar over time. */
export type OverTime = {
  now: Curve;
  /** The previous seminar, for comparison. Null if there is none. */
  before: { year: number; curve: Curve } | null;
  /**
   * The total capacity of the attendance options that have a limit, and the names of these options. Null if no option
   * has a limit.
   */
  seats: { count: number; of: string[] } | null;
};

export type Overview = {
  /**
   * The number of registrations over time. Null if the seminar's date is not known, because the curve counts the days
   * before that date.
   */
  overTime: OverTime | null;
  options: OptionCounts[];
  organisations: Ranking;
  diets: Ranking;
  languages: { locale: Locale; count: number }[];
  arrivals: Arrivals;
};

type Deps = { db: Db; clock: Clock };
type Wanted = { id: string; year: number; date: Date | null };

/**
 * Loads the statistics about a seminar's registrations for the organisers. The statistics contain numbers, but no names
 * of people.
 */
export async function loadOverview(deps: Deps, seminar: Wanted, locale: Locale): Promise<Overview> {
  const { id, date } = seminar;
  const [{ options }, organisations, diets, languages, arrivals] = await Promise.all([
    loadChoices(deps, id, locale),
    loadOrganisations(deps, id),
    loadDiets(deps, id),
    loadLanguages(deps, id),
    loadArrivals(deps, id),
  ]);
  const overTime = date && (await loadOverTime(deps, { ...seminar, date }, options));
  return { overTime, options, organisations, diets, languages, arrivals: arrivalsOver(arrivals) };
}

async function loadOverTime(
  deps: Deps,
  { id, year, date }: Wanted & { date: Date },
  options: OptionCounts[],
): Promise<OverTime> {
  const [days, before] = await Promise.all([loadDays(deps, { id, date }), findYearBefore(deps, year)]);
  const limited = options.filter(({ capacity }) => capacity !== null);
  const seats = limited.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
  return {
    now: addUp(days, daysUntil(date, deps.clock.now())),
    before: before && { year: before.year, curve: addUp(await loadDays(deps, before), 0) },
    seats: limited.length > 0 ? { count: seats, of: limited.map(({ name }) => name) } : null,
  };
}
