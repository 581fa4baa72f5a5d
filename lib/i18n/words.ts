import { z } from "zod";
import { defaultLocale, type Locale } from "./locales";
import type { Localised } from "./localised";

/**
 * The schema of a short text in all languages. Finnish is the original and required; Swedish and English may be
 * missing.
 */
export const wordsSchema = z.object({
  fi: z.string().trim().min(1),
  sv: z.string().trim().nullable(),
  en: z.string().trim().nullable(),
});
export type Words = z.output<typeof wordsSchema>;

/**
 * Returns the text in `locale`, together with its language. If the text is missing, returns the Finnish text. Returns
 * null if that is missing too.
 */
export function wordsIn(words: Record<Locale, string | null>, locale: Locale): Localised | null {
  const value = words[locale];
  if (value) return { value, lang: locale };
  const original = words[defaultLocale];
  return original ? { value: original, lang: defaultLocale } : null;
}
