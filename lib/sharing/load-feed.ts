import { Feed } from "feed";
import type { Clock } from "@/lib/clock";
import { listWrittenPages } from "@/lib/content/list-written-pages";
import type { Db } from "@/lib/db/client";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { translationOf } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadHistory, loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarName } from "@/lib/seminars/seminar-words";
import { plain } from "./plain";

type Deps = { db: Db; clock: Clock; siteUrl: string };
type Entry = { id: string; title: string; link: string; description: string; date: Date };

/** How many entries the feed has at most; they are the newest ones. */
const MOST = 30;

/** The text of the Atom feed with the news of the site: pages that the group has published, and announced seminars. */
export async function loadFeed(deps: Deps, locale: Locale): Promise<string> {
  const { siteUrl } = deps;
  const t = translator(locale, "site");
  const entries = [...(await writtenPages(deps, locale)), ...(await announcedSeminars(deps, locale))]
    .toSorted((a, b) => b.date.getTime() - a.date.getTime())
    .slice(0, MOST);
  const feed = new Feed({
    id: siteUrl + href("home", locale),
    link: siteUrl + href("home", locale),
    title: t("name"),
    description: t("description"),
    language: locale,
    copyright: "",
    generator: false,
    updated: entries[0]?.date ?? deps.clock.now(),
    feedLinks: { atom: siteUrl + feedAddress(locale) },
  });
  for (const { title, ...entry } of entries) feed.addItem({ ...entry, title: plain(title) });
  return feed.atom1();
}

async function writtenPages({ db, siteUrl }: Deps, locale: Locale): Promise<Entry[]> {
  const pages = await listWrittenPages({ db });
  return pages.flatMap(({ id, updatedAt, slugs, translations }) => {
    const text = translationOf(translations, locale);
    const link = siteUrl + href("page", locale, { slug: slugs });
    return text
      ? [{ id: `urn:uuid:${id}`, title: text.title, link, description: text.lead ?? "", date: updatedAt }]
      : [];
  });
}

/**
 * Announced seminars whose day is known. This leaves out old seminars of which nobody knows when they were announced.
 */
async function announcedSeminars(deps: Deps, locale: Locale): Promise<Entry[]> {
  const years = (await loadHistory(deps, defaultLocale)).filter(({ date }) => date !== null);
  const seminars = await Promise.all(years.map(({ year }) => loadSeminar(deps, year, locale)));
  return seminars.flatMap((seminar) => {
    if (!seminar?.announcedAt) return [];
    const { id, year, lead, announcedAt } = seminar;
    return {
      id: `urn:uuid:${id}`,
      title: seminarName(seminar, locale),
      link: deps.siteUrl + href("seminar", locale, { year }),
      description: [seminarDay(seminar, locale), lead?.value].filter(Boolean).join(". "),
      date: announcedAt,
    };
  });
}

/** The path of the site's Atom feed in a language. */
export function feedAddress(locale: Locale): string {
  return `/api/feed?lang=${locale}`;
}
