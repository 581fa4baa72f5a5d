import { z } from "zod";

export const text = z.string().nullable();
/** A moment in UTC, as `Date.toISOString()` writes it; null while it is not known. */
export const moment = z.iso.datetime().nullable();
/** The same thing in each language; Finnish is the original. */
export const inLanguages = <T>(words: z.ZodType<T>) =>
  z.object({ fi: words, sv: words.nullable(), en: words.nullable() });

export const written = z.string().trim().min(1);

/** Words in each language that they have been written in. */
export type InLanguages<T> = { fi: T; sv: T | null; en: T | null };
