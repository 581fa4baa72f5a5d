import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";

/** Returns the `lang` attribute for a text, or undefined if the text is in the page's own language. */
export function langOf(lang: Locale, page: Locale): Locale | undefined {
  return lang === page ? undefined : lang;
}

/**
 * Shows a text that may be in another language than the page. If it is, the text is marked with its language for screen
 * readers.
 */
export function InLanguage({ text, page }: { text: Localised; page: Locale }): ReactNode {
  return text.lang === page ? text.value : <span lang={text.lang}>{text.value}</span>;
}
