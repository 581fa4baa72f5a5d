import { z } from "zod";
import type { DraftOf } from "@/lib/documents/as-draft";
import { richTextSchema } from "@/lib/rich-text/schema";

/** The schema of a page's text in one language. */
export const translationSchema = z.object({
  title: z.string().trim().min(1),
  lead: z.string().nullable(),
  body: richTextSchema,
  /**
   * The number of times that an editor has confirmed that the translation is up to date. Each confirmation increases
   * this number. Because of this number, the translation counts as changed, even if its text is the same.
   */
  checked: z.int().optional(),
});

/** The schema of a page's content in all languages. Finnish is the original language, and its text is required. */
export const pageContentSchema = z.object({
  fi: translationSchema,
  sv: translationSchema.nullable(),
  en: translationSchema.nullable(),
});

export type PageTranslation = z.output<typeof translationSchema>;
export type PageContent = z.output<typeof pageContentSchema>;

/** The types of page content in a draft, where fields may be incomplete. */
export type TranslationDraft = DraftOf<PageTranslation>;
export type PageDraft = DraftOf<PageContent>;
