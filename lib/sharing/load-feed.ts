import { Feed } from "feed";
import type { Clock } from "@/lib/clock";
import { listWrittenPages } from "@/lib/content/list-written-pages";
import type { Db } from "@/lib/db/client";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { translationOf } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadHistory, loadSeminar } from "@/lib/seminars/queries";
import { registrationWords } from "@/lib/seminars/registration-words";
import { introduction, seminarDay, seminarName } from "@/lib/seminars/seminar-words";
import { plain } from "./plain";

type Deps = { db: Db; clock: Clock; siteUrl: string };
type Entry = { id: string; title: string; link: string; description: string; date: Date };

/** The maximum number of entries in the feed. Only the newest are included. */
const MOST = 30;

/**
 * Returns the text of the Atom feed with the site's news: the pages that editors have created and published, and the
 * announced seminars.
 */
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
    updated: entries[0]?.date ?? new Date(0),
    author: { name: t("name"), link: siteUrl + href("home", locale) },
    feedLinks: { atom: siteUrl + feedAddress(locale) },
  });
  for (const { title, ...entry } of entries) feed.addItem({ ...entry, title: plain(title) });
  // The library leaves the language out of Atom feeds.
  return feed.atom1().replace("<feed ", `<feed xml:lang="${locale}" `);
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
 * Returns the feed's entries for the announced seminars whose date is known. Old seminars for which no time of
 * announcement is stored are left out.
 */
async function announcedSeminars(deps: Deps, locale: Locale): Promise<Entry[]> {
  const years = (await loadHistory(deps, defaultLocale)).filter(({ hasPage, date }) => hasPage && date !== null);
  const seminars = await Promise.all(years.map(({ year }) => loadSeminar(deps, year, locale)));
  return seminars.flatMap((seminar) => {
    if (!seminar?.announcedAt) return [];
    const { id, year, announcedAt } = seminar;
    const about = introduction(seminar, locale)?.value ?? registrationWords(seminar, locale);
    return {
      id: `urn:uuid:${id}`,
      title: seminarName(seminar, locale),
      link: deps.siteUrl + href("seminar", locale, { year }),
      description: `${seminarDay(seminar, locale)}. ${about}`,
      date: announcedAt,
    };
  });
}

/** Returns the path of the site's Atom feed in one language. */
export function feedAddress(locale: Locale): string {
  return `/api/feed?lang=${locale}`;
}
