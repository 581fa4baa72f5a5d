import type { Pool } from "pg";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locales";
import { alternates, type RouteName } from "@/lib/i18n/routes";
import { keptBriefly } from "@/lib/kept-briefly";
import { shelved } from "./shelved";
import { within } from "./within";

/**
 * What the front knows from the database: the years of seminars and the slugs of pages, which are parts of public URLs
 * and URL-encoded, and the attendance options, each as the year of its seminar and its id (`2023-<id>`).
 */
type Known = Readonly<{
  years: ReadonlySet<string>;
  slugs: Readonly<Record<Locale, ReadonlySet<string>>>;
  options: ReadonlySet<string>;
}>;

/** The public URLs that exist. Created by `createAddresses`. */
export type Addresses = Readonly<{
  /**
   * Checks whether there is a page for `value`. For the route `seminar`, `value` is the year of a seminar; for the
   * route `page`, it is a URL-encoded slug. Returns true if the database has not answered since this process started,
   * because then the URLs are not known yet.
   */
  has(route: "seminar" | "page", locale: Locale, value: string): Promise<boolean>;
  /**
   * Returns the public paths, in every language, of all known pages whose route is in the list `shelved` (shelved.ts).
   */
  all(): Promise<string[]>;
  /** Checks whether there is a seminar in this year, as far as is known. */
  hasYear(year: number): Promise<boolean>;
  /** Checks whether the seminar of this year has an attendance option with this id, as far as is known. */
  hasOption(year: number, id: string): Promise<boolean>;
  /** Checks whether the database answers. The result may be a tenth of a second old. */
  isReachable(): Promise<boolean>;
}>;

/**
 * Times in milliseconds. `kept` is the time for which a loaded list is used before it is loaded again. `asked` is the
 * time for which the result of `isReachable` is used again. This result decides which error page a reader gets, so it
 * must be much newer than the list. `patience` is the longest time for which a caller waits for the database. After
 * that time, the caller uses the last known list.
 */
const kept = 1_000;
const asked = 100;
const patience = 2_000;

/**
 * Creates the list of public URLs that exist, which is read from the database. The front answers any other URL with the
 * "not found" page and does not pass the request on to Next, because Next would cache an entry for every unknown path.
 * While the database is unavailable, the last known URLs are used.
 */
export function createAddresses(pool: Pool): Addresses {
  let last: Known | null = null;
  const ask = keptBriefly(asked, async (): Promise<boolean> => {
    const known = await within(
      patience,
      loadKnown(pool).catch(() => null),
      null,
    );
    last = known ?? last;
    return known !== null;
  });
  const load = keptBriefly(kept, ask);
  return {
    async has(route, locale, value) {
      await load();
      if (!last) return true;
      // If a page is not translated into a language, its Finnish slug is used in that language.
      return route === "seminar"
        ? last.years.has(value)
        : [locale, defaultLocale].some((l) => last?.slugs[l].has(value));
    },
    async all() {
      await load();
      const { years, slugs } = last ?? { years: [], slugs: null };
      const paths = shelved.flatMap((route) => {
        if (route === "seminar") return [...years].flatMap((year) => pathsOf(route, { year }));
        if (route !== "page") return pathsOf(route);
        return locales.flatMap((locale) => [...(slugs?.[locale] ?? [])].map((slug) => pathOf(locale, slug)));
      });
      return [...new Set(paths)];
    },
    async hasYear(year) {
      await load();
      return last?.years.has(String(year)) ?? false;
    },
    async hasOption(year, id) {
      await load();
      return last?.options.has(`${year}-${id}`) ?? false;
    },
    isReachable: ask,
  };
}

const pathsOf = (route: RouteName, params = {}) => Object.values(alternates(route, params));
const pathOf = (locale: Locale, slug: string) => alternates("page", { slug: { fi: slug, sv: slug, en: slug } })[locale];

async function loadKnown(pool: Pool): Promise<Known> {
  const { rows } = await pool.query<{ kind: "year" | "option" | Locale; value: string }>(
    `SELECT 'year' AS kind, year::text AS value FROM seminar
     UNION ALL SELECT locale::text, slug FROM page_slug
     UNION ALL SELECT 'option', year || '-' || option.id FROM attendance_option AS option JOIN seminar ON seminar.id = seminar_id`,
  );
  const of = (wanted: "year" | "option" | Locale) =>
    new Set(rows.filter(({ kind }) => kind === wanted).map(({ value }) => encodeURIComponent(value)));
  return { years: of("year"), slugs: { fi: of("fi"), sv: of("sv"), en: of("en") }, options: of("option") };
}
