import type { Kind, TextOf } from "@/lib/documents/kind";
import { noMails } from "@/lib/documents/mailing";
import { type Locale, locales } from "@/lib/i18n/locales";
import { linesOf } from "@/lib/rich-text/lines";
import { type PageContent, type PageTranslation, pageContentSchema, translationSchema } from "./page-content";
import { giveSlugs } from "./slugs";

const emptyTranslation: PageTranslation = { title: "–", lead: null, body: { type: "doc", content: [] } };

const translationsOf = <T extends object>(content: Record<Locale, T | null>): (T & { locale: Locale })[] =>
  locales.flatMap((locale) => {
    const translation = content[locale];
    return translation ? [{ locale, ...translation }] : [];
  });

/**
 * Defines how pages are edited and published. When a page is published, its slugs are updated too, unless the page has
 * a fixed place on the site, such as the home page.
 */
export const pageKind: Kind<PageContent> = {
  schema: pageContentSchema,

  async read(db, { pageId }) {
    const rows = await db.pageTranslation.findMany({ where: { pageId: pageId ?? "" } });
    const of = (wanted: Locale) =>
      translationSchema.safeParse(rows.find(({ locale }) => locale === wanted)).data ?? null;
    return { fi: of("fi") ?? emptyTranslation, sv: of("sv"), en: of("en") };
  },

  async publish(tx, { pageId }, content, { now }) {
    const id = pageId ?? "";
    const rows = translationsOf(content).map(({ checked: _, ...translation }) => ({ pageId: id, ...translation }));
    await tx.pageTranslation.deleteMany({ where: { pageId: id } });
    await tx.pageTranslation.createMany({ data: rows });
    const { key } = await tx.page.update({ where: { id }, data: { updatedAt: now } });
    if (key === null) await giveSlugs(tx, { pageId: id, titles: rows, now });
    return noMails;
  },

  async hiddenBecause(db, { pageId }) {
    const shown = { id: pageId ?? "", trashedAt: null, translations: { some: {} } };
    return (await db.page.count({ where: shown })) > 0 ? null : "offSite";
  },

  texts(content) {
    return translationsOf(content).flatMap(({ locale, title, lead, body }): TextOf[] => [
      { place: "title", locale, lines: [title] },
      { place: "lead", locale, lines: lead ? [lead] : [] },
      { place: "body", locale, lines: linesOf(body, locale) },
    ]);
  },
};
