import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { en } from "@/lib/i18n/messages/en";
import { fi } from "@/lib/i18n/messages/fi";
import { sv } from "@/lib/i18n/messages/sv";

const texts: Record<Locale, Messages> = { fi, sv, en };

/** Returns the texts of the site in a language. Tests find elements by these texts. */
export function textsOf(locale: Locale): Messages {
  return texts[locale];
}
