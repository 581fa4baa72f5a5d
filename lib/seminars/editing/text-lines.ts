import type { TextOf } from "@/lib/documents/kind";
import { formatDay, formatTime } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isDay, isMoment } from "@/lib/time/wall-clock";
import type { InLanguages } from "./schema-parts";

/** Returns the lines that are not empty, null or undefined. */
export const present = (...lines: (string | null | undefined)[]) =>
  lines.filter((line): line is string => Boolean(line));

/**
 * Returns one text for each language. The text contains the lines of all `things` in that language, and the function
 * `lines` returns the lines of one of the `things`. `place` is the name of this part of the document, for example
 * `programme`.
 */
export const inEach = <T>(
  place: string,
  things: readonly { words: InLanguages<T> }[],
  lines: (words: T, locale: Locale) => string[],
): TextOf[] =>
  locales.map((locale) => ({
    place,
    locale,
    lines: things.flatMap(({ words }) => (words[locale] ? lines(words[locale], locale) : [])),
  }));

/** Returns a text whose lines are the same in all languages, for example numbers. */
export const same = (place: string, lines: string[]): TextOf => ({ place, locale: null, lines });

/**
 * `dayWords`, `timeWords` and `momentWords` format dates and times in Helsinki in the Finnish way (`26.10.2023`,
 * `9.30`), which readers of all languages understand. A text that is not a valid date or time yet is returned
 * unchanged.
 */
export const dayWords = (text: string) => (isDay(text) ? formatDay(new Date(text), "fi") : text);
export const timeWords = (text: string | null) => (text && isMoment(text) ? formatTime(new Date(text), "fi") : text);
export const momentWords = (text: string | null) =>
  text && isMoment(text) ? `${formatDay(new Date(text), "fi")} ${formatTime(new Date(text), "fi")}` : text;
