import { z } from "zod";

/** A text that may be missing. */
export const text = z.string().nullable();
/** A moment in UTC in the format of `Date.toISOString()`; null while it is not known. */
export const moment = z.iso.datetime().nullable();
/**
 * The schema of an object that has `words` in each language. Finnish is the original and required; Swedish and English
 * may be missing.
 */
export const inLanguages = <T>(words: z.ZodType<T>) =>
  z.object({ fi: words, sv: words.nullable(), en: words.nullable() });

/** A text that must not be empty. */
export const written = z.string().trim().min(1);

/** The type of `inLanguages`: null for a language in which there is no translation. */
export type InLanguages<T> = { fi: T; sv: T | null; en: T | null };
