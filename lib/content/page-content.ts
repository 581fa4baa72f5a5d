import { z } from "zod";
import type { DraftOf } from "@/lib/documents/as-draft";
import { richTextSchema } from "@/lib/rich-text/schema";

export const translationSchema = z.object({
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

/** The same while they are being written. */
export type TranslationDraft = DraftOf<PageTranslation>;
export type PageDraft = DraftOf<PageContent>;
