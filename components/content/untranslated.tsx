import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * Says that a text is in Finnish, because it has not been translated yet. This sentence is in the reader's language.
 */
export function Untranslated({ lang, locale }: { lang: Locale; locale: Locale }) {
  if (lang === locale) return null;
  return (
    <div className="mt-8 max-w-text" lang={locale}>
      <Notice kind="pencil">{translator(locale, "site")("untranslated")}</Notice>
    </div>
  );
}
