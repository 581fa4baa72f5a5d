import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised, translationOf } from "@/lib/i18n/localised";
import { type PageKey, type RichText, richTextSchema } from "@/lib/rich-text/schema";
import { loadEmbeds } from "./load-embeds";
import type { Page } from "./page";

const emptyDocument: RichText = { type: "doc", content: [] };

/**
 * Returns the published page with this id, or with this key (the name of a fixed place on the site, such as the home
 * page). `locale` is the language of the reader. Returns null if the page is not published or is in the trash.
 */
export async function loadPage(
  deps: { db: Db; clock: Clock },
  place: { key: PageKey } | { id: string },
  locale: Locale,
): Promise<Page | null> {
  const page = await deps.db.page.findFirst({
    where: { ...place, trashedAt: null },
    select: { updatedAt: true, translations: { omit: { pageId: true } } },
  });
  const translation = page && translationOf(page.translations, locale);
  if (!translation) return null;
  const { locale: lang, title, lead } = translation;
  const body = richTextSchema.safeParse(translation.body).data ?? emptyDocument;
  const embeds = await loadEmbeds(deps, [body], locale);
  return { lang, title, lead, body, embeds, updatedAt: page.updatedAt };
}

/** Returns the names of the topics of all seminars so far, in the order that the working group has chosen. */
export async function loadTopics({ db }: { db: Db }, locale: Locale): Promise<Localised[]> {
  const topics = await db.topic.findMany({
    orderBy: { position: "asc" },
    select: { translations: { select: { locale: true, name: true } } },
  });
  return topics.flatMap(({ translations }) => localised(translations, locale, "name") ?? []);
}
