import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { en } from "@/lib/i18n/messages/en";
import { fi } from "@/lib/i18n/messages/fi";
import { sv } from "@/lib/i18n/messages/sv";

const texts: Record<Locale, Messages> = { fi, sv, en };

/** The texts that a reader of this language sees, to find things on a page by. */
export function textsOf(locale: Locale): Messages {
  return texts[locale];
}
