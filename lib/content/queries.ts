import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised, translationOf } from "@/lib/i18n/localised";
import { type PageKey, type RichText, richTextSchema } from "./schema";

/** A page of content. All of it is in one language, `lang`: the Finnish original where there is no translation. */
export type Page = {
  lang: Locale;
  title: string;
  lead: string | null;
  body: RichText;
  updatedAt: Date;
};

const emptyDocument: RichText = { type: "doc", content: [] };

/** The page at the place `key` in `locale`; null when nothing has been written there. */
export async function loadPage({ db }: { db: Db }, key: PageKey, locale: Locale): Promise<Page | null> {
  const page = await db.page.findUnique({
    where: { key },
    select: { updatedAt: true, translations: { omit: { pageId: true } } },
  });
  const translation = page && translationOf(page.translations, locale);
  if (!translation) return null;
  const { locale: lang, title, lead, body } = translation;
  const parsed = richTextSchema.safeParse(body);
  return { lang, title, lead, body: parsed.success ? parsed.data : emptyDocument, updatedAt: page.updatedAt };
}

/** The topics of the seminars over the years, in the order that the group has given them. */
export async function loadTopics({ db }: { db: Db }, locale: Locale): Promise<Localised[]> {
  const topics = await db.topic.findMany({
    orderBy: { position: "asc" },
    select: { translations: { select: { locale: true, name: true } } },
  });
  return topics.flatMap(({ translations }) => localised(translations, locale, "name") ?? []);
}
