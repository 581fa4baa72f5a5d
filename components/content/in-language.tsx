import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";

/** Returns the `lang` attribute for a text, or undefined if the text is in the page's own language. */
export function langOf(lang: Locale, page: Locale): Locale | undefined {
  return lang === page ? undefined : lang;
}

/**
 * Shows a text. If its language is not the language of the page, the text is marked with its language, so that screen
 * readers pronounce it correctly.
 */
export function InLanguage({ text, page }: { text: Localised; page: Locale }): ReactNode {
  return text.lang === page ? text.value : <span lang={text.lang}>{text.value}</span>;
}
