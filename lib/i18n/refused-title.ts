import type { Locale } from "./locales";

/** The word at the start of a page's title after its form was refused. Screen readers read the title first. */
const words: Record<Locale, string> = { fi: "Virhe: ", sv: "Fel: ", en: "Error: " };

/** Returns the title of a page whose form was refused. */
export const refusedTitle = (title: string, locale: Locale): string => words[locale] + usualTitle(title, locale);

/** Returns the title that the page has if no form was refused. */
export const usualTitle = (title: string, locale: Locale): string =>
  title.startsWith(words[locale]) ? title.slice(words[locale].length) : title;
