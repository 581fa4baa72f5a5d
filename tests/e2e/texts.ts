import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/** The texts that a reader of this language sees, to find things on a page by. */
export function textsOf(locale: Locale) {
  return {
    alert: messagesOf(locale, "alert"),
    site: messagesOf(locale, "site"),
    shell: messagesOf(locale, "shell"),
    registration: messagesOf(locale, "registration"),
    retention: messagesOf(locale, "retention"),
    manage: messagesOf(locale, "manage"),
    errors: messagesOf(locale, "errors"),
    mail: messagesOf(locale, "mail"),
    signIn: messagesOf(locale, "signIn"),
    desk: messagesOf(locale, "desk"),
    queue: messagesOf(locale, "queue"),
  };
}
