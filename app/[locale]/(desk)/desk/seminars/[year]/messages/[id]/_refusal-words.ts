import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { SendRefusal } from "@/lib/messages/send-message";

/** Returns the sentence that explains why a message was not sent, for example that its Swedish subject is missing. */
export function refusalWords(refusal: SendRefusal, locale: Locale): string {
  const t = translator(locale, "messages");
  if (refusal.reason !== "subjectMissing" && refusal.reason !== "bodyMissing") return t(`problems.${refusal.reason}`);
  const language = translator(locale, "pages")(`languages.${refusal.locale}`);
  return t(`problems.${refusal.reason}`, { language });
}
