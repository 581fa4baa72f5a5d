import { z } from "zod";
import type { Kind } from "@/lib/documents/kind";
import { noMails } from "@/lib/documents/mailing";
import { type Locale, locales } from "@/lib/i18n/locales";

const topicSchema = z.object({
  id: z.uuid(),
  fi: z.string().trim().min(1),
  sv: z.string().nullable(),
  en: z.string().nullable(),
});

/** The schema of the list of seminar topics. The site shows the topics in the order of the list. */
export const topicsContentSchema = z.object({ topics: z.array(topicSchema) });
export type TopicsContent = z.output<typeof topicsContentSchema>;

/** Defines how the list of topics is edited and published. */
export const topicsKind: Kind<TopicsContent> = {
  schema: topicsContentSchema,

  async read(db) {
    const rows = await db.topic.findMany({ orderBy: { position: "asc" }, include: { translations: true } });
    return {
      topics: rows.map(({ id, translations }) => {
        const name = (locale: Locale) => translations.find((row) => row.locale === locale)?.name ?? null;
        return { id, fi: name("fi") ?? "–", sv: name("sv"), en: name("en") };
      }),
    };
  },

  async publish(tx, _subject, { topics }) {
    await tx.topic.deleteMany();
    for (const [index, { id, ...names }] of topics.entries()) {
      const translations = locales.flatMap((locale) => (names[locale] ? [{ locale, name: names[locale] }] : []));
      await tx.topic.create({ data: { id, position: index + 1, translations: { create: translations } } });
    }
    return noMails;
  },

  hiddenBecause: () => Promise.resolve(null),

  texts({ topics }) {
    return locales.map((locale) => ({
      place: "topics",
      locale,
      lines: topics.flatMap((topic) => topic[locale] ?? []),
    }));
  },
};
