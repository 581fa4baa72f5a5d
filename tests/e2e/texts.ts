import type { Locale } from "@/lib/i18n/locales";
import { allMessages, type Messages } from "@/lib/i18n/messages";

/** The texts that a reader of this language sees, to find things on a page by. */
export function textsOf(locale: Locale): Messages {
  return allMessages(locale);
}
