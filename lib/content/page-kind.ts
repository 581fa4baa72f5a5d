import { z } from "zod";
import type { Kind, TextOf } from "@/lib/editing/kind";
import { type Locale, locales } from "@/lib/i18n/locales";
import { linesOf } from "./lines";
import { richTextSchema } from "./schema";
import { giveSlugs } from "./slugs";

const translationSchema = z.object({
  title: z.string().trim().min(1),
  lead: z.string().nullable(),
  body: richTextSchema,
  /** How often a writer has said that the translation is up to date as it is: each time is a change of it. */
  checked: z.int().optional(),
});

/** A page in all the languages that it has been written in; Finnish is the original and always there. */
export const pageContentSchema = z.object({
  fi: translationSchema,
  sv: translationSchema.nullable(),
  en: translationSchema.nullable(),
});

export type PageTranslation = z.output<typeof translationSchema>;
export type PageContent = z.output<typeof pageContentSchema>;

const emptyTranslation: PageTranslation = { title: "–", lead: null, body: { type: "doc", content: [] } };

const translationsOf = (content: PageContent): (PageTranslation & { locale: Locale })[] =>
  locales.flatMap((locale) => {
    const translation = content[locale];
    return translation ? [{ locale, ...translation }] : [];
  });

export const pageKind: Kind<PageContent> = {
  schema: pageContentSchema,

  async read(db, { pageId }) {
    const rows = await db.pageTranslation.findMany({ where: { pageId: pageId ?? "" } });
    const of = (wanted: Locale) =>
      translationSchema.safeParse(rows.find(({ locale }) => locale === wanted)).data ?? null;
    return { fi: of("fi") ?? emptyTranslation, sv: of("sv"), en: of("en") };
  },

  async publish(tx, { pageId }, content, now) {
    const id = pageId ?? "";
    const rows = translationsOf(content).map(({ checked: _, ...translation }) => ({ pageId: id, ...translation }));
    await tx.pageTranslation.deleteMany({ where: { pageId: id } });
    await tx.pageTranslation.createMany({ data: rows });
    const { key } = await tx.page.update({ where: { id }, data: { updatedAt: now } });
    if (key === null) await giveSlugs(tx, { pageId: id, titles: rows, now });
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
