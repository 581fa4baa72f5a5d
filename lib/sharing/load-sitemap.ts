import type { Clock } from "@/lib/clock";
import { listWrittenPages } from "@/lib/content/list-written-pages";
import type { Db } from "@/lib/db/client";
import { defaultLocale } from "@/lib/i18n/locales";
import type { RouteName, RouteParams } from "@/lib/i18n/routes";
import { pageKeys } from "@/lib/rich-text/schema";
import { loadHistory } from "@/lib/seminars/queries";
import type { SeminarYear } from "@/lib/seminars/seminar";

/** A public page, and the time when its content last changed. Null if that time is not known. */
export type SitemapEntry = { route: RouteName; params: RouteParams; changedAt: Date | null };

const newest = (times: readonly (Date | null | undefined)[], now: Date): Date | null =>
  times
    .filter((time) => time != null && time <= now)
    .reduce<Date | null>((latest, time) => (time && (!latest || time > latest) ? time : latest), null);

/** Lists all public pages. A seminar changes when it is published, and at the times from which its page says more. */
export async function loadSitemap(deps: { db: Db; clock: Clock }): Promise<SitemapEntry[]> {
  const now = deps.clock.now();
  const [years, written, pages, published] = await Promise.all([
    loadHistory(deps, defaultLocale),
    listWrittenPages(deps),
    deps.db.page.findMany({ where: { key: { not: null } }, select: { key: true, updatedAt: true } }),
    loadPublished(deps.db),
  ]);
  const changeOf = (year: SeminarYear) =>
    newest(
      [
        ...published.flatMap((document) => (document.year === year.year ? [document.at] : [])),
        ...[year.announcedAt, year.registrationOpensAt, year.registrationClosesAt, year.cancelledAt, year.endsAt],
      ],
      now,
    );
  const partsOf = (key: string): (Date | null | undefined)[] => {
    const lists = published.flatMap(({ kind, at }) => (kind === "members" || kind === "topics" ? [at] : []));
    if (key === "home") return [...lists, ...years.map(changeOf)];
    if (key === "history") return years.map(changeOf);
    return key === "group" ? lists : [];
  };
  return [
    ...pageKeys.map((key) => {
      const page = pages.find((each) => each.key === key);
      return { route: key, params: {}, changedAt: newest([page?.updatedAt, ...partsOf(key)], now) };
    }),
    ...years
      .filter(({ hasPage }) => hasPage)
      .map((year) => ({ route: "seminar" as const, params: { year: year.year }, changedAt: changeOf(year) })),
    ...written.map(({ slugs, updatedAt }) => ({
      route: "page" as const,
      params: { slug: slugs },
      changedAt: updatedAt,
    })),
  ];
}

/** Loads when each document was last published, and the year of its seminar. */
async function loadPublished(db: Db) {
  const documents = await db.document.findMany({
    where: { pageId: null },
    select: {
      kind: true,
      seminar: { select: { year: true } },
      revisions: {
        where: { publishedAt: { not: null } },
        orderBy: { publishedAt: "desc" },
        take: 1,
        select: { publishedAt: true },
      },
    },
  });
  return documents.map(({ kind, seminar, revisions }) => ({
    kind,
    year: seminar?.year,
    at: revisions[0]?.publishedAt,
  }));
}
