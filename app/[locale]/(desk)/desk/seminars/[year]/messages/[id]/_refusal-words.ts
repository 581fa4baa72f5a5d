import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { SendRefusal } from "@/lib/messages/send-message";

/** Says why a message was not sent: what is missing in which language, or which other state it has. */
export function refusalWords(refusal: SendRefusal, locale: Locale): string {
  const t = translator(locale, "messages");
  if (refusal.reason !== "subjectMissing" && refusal.reason !== "bodyMissing") return t(`problems.${refusal.reason}`);
  const language = translator(locale, "pages")(`languages.${refusal.locale}`);
  return t(`problems.${refusal.reason}`, { language });
}
