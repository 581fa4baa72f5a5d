import type { Pool } from "pg";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locales";
import { alternates, type RouteName } from "@/lib/i18n/routes";
import { keptBriefly } from "@/lib/kept-briefly";
import { shelved } from "./shelved";
import { within } from "./within";

/** The parts of public addresses that depend on content: years of seminars and slugs of pages, URL-encoded. */
type Known = Readonly<{ years: ReadonlySet<string>; slugs: Readonly<Record<Locale, ReadonlySet<string>>> }>;

/** The public addresses that exist; made by `createAddresses`. */
export type Addresses = Readonly<{
  /** Whether a seminar or a page can exist at this address. True as long as the database has never been reached. */
  has(route: "seminar" | "page", locale: Locale, value: string): Promise<boolean>;
  /** The public paths of all pages that the shelf keeps, in every language. */
  all(): Promise<string[]>;
  /** Whether the database answered the latest query, which is at most a second old. */
  isReachable(): Promise<boolean>;
}>;

/** In milliseconds: how long an answer of the database is reused, and how long we wait for one. */
const kept = 1_000;
const patience = 2_000;

/**
 * Knows which public addresses exist. The front answers any other address with the "not found" page and does not pass
 * it on to Next, which would cache an entry for every unknown path. While the database is away, the last known
 * addresses are used.
 */
export function createAddresses(pool: Pool): Addresses {
  let last: Known | null = null;
  const load = keptBriefly(kept, async (): Promise<boolean> => {
    const known = await within(
      patience,
      loadKnown(pool).catch(() => null),
      null,
    );
    last = known ?? last;
    return known !== null;
  });
  return {
    async has(route, locale, value) {
      await load();
      if (!last) return true;
      // A page without a translation has its Finnish slug in that language too.
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
    isReachable: load,
  };
}

const pathsOf = (route: RouteName, params = {}) => Object.values(alternates(route, params));
const pathOf = (locale: Locale, slug: string) => alternates("page", { slug: { fi: slug, sv: slug, en: slug } })[locale];

async function loadKnown(pool: Pool): Promise<Known> {
  const { rows } = await pool.query<{ locale: Locale | null; value: string }>(
    "SELECT NULL AS locale, year::text AS value FROM seminar UNION ALL SELECT locale::text, slug FROM page_slug",
  );
  const of = (wanted: Locale | null) =>
    new Set(rows.filter(({ locale }) => locale === wanted).map(({ value }) => encodeURIComponent(value)));
  return { years: of(null), slugs: { fi: of("fi"), sv: of("sv"), en: of("en") } };
}
