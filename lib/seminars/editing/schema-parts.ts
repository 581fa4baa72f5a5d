import { z } from "zod";

/** The schema of a text, or null if there is no text. */
export const text = z.string().nullable();
/** The schema of a point in time in UTC, in the format of `Date.toISOString()`. It is null if the time is not known. */
export const moment = z.iso.datetime().nullable();
/**
 * Returns the schema of texts in all languages. `words` is the schema of the texts in one language. Finnish is the
 * original and required; Swedish and English may be missing.
 */
export const inLanguages = <T>(words: z.ZodType<T>) =>
  z.object({ fi: words, sv: words.nullable(), en: words.nullable() });

/** The schema of a text that must not be empty. */
export const written = z.string().trim().min(1);

/** The type of an object that matches `inLanguages`. A language without a translation is null. */
export type InLanguages<T> = { fi: T; sv: T | null; en: T | null };
