import type { TextOf } from "@/lib/documents/kind";
import { formatDay, formatTime } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isDay, isMoment } from "@/lib/time/wall-clock";
import type { InLanguages } from "./schema-parts";

/** The lines that there are. */
export const present = (...lines: (string | null | undefined)[]) =>
  lines.filter((line): line is string => Boolean(line));

/** A text for each language, of what the things there say in it. */
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

/** A text that all languages share. */
export const same = (place: string, lines: string[]): TextOf => ({ place, locale: null, lines });

/** Days and times in digits alone, which all the desk's languages read; what is none yet is shown as it was typed. */
export const dayWords = (text: string) => (isDay(text) ? formatDay(new Date(text), "fi") : text);
export const timeWords = (text: string | null) => (text && isMoment(text) ? formatTime(new Date(text), "fi") : text);
export const momentWords = (text: string | null) =>
  text && isMoment(text) ? `${formatDay(new Date(text), "fi")} ${formatTime(new Date(text), "fi")}` : text;
