import type { PagesTexts } from "@/components/editing/texts";
import { type Locale, locales } from "@/lib/i18n/locales";

type LanguageTabsProps = {
  /** What there is in each language; null: not written. */
  content: Readonly<Record<Locale, unknown>>;
  /** Whether the Finnish text has changed after the translation. */
  isOld?: (locale: Locale) => boolean;
  current: Locale;
  texts: PagesTexts;
  onChoose: (locale: Locale) => void;
};

/** The languages of a text; one that has not been translated, or not since the Finnish text changed, says so. */
export function LanguageTabs({ content, isOld, current, texts, onChoose }: LanguageTabsProps) {
  return (
    <fieldset className="language-tabs" aria-label={texts.languagesLabel}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          className={content[locale] ? "language-tab" : "language-tab language-tab-missing"}
          aria-pressed={locale === current}
          onClick={() => onChoose(locale)}
        >
          {texts.languages[locale]}
          {!content[locale] && <span className="pencil"> ({texts.missing})</span>}
          {isOld?.(locale) && <span className="pencil"> ({texts.outdated})</span>}
        </button>
      ))}
    </fieldset>
  );
}
