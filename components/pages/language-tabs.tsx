import type { PagesTexts } from "@/components/editing/texts";
import { type Locale, locales } from "@/lib/i18n/locales";

type LanguageTabsProps = {
  /**
   * The content in each language. Null if there is no text in that language yet. This component only checks whether it
   * is null.
   */
  content: Readonly<Record<Locale, unknown>>;
  /** Returns whether the Finnish text has changed since the translation into this language was last changed. */
  isOld?: (locale: Locale) => boolean;
  current: Locale;
  texts: PagesTexts;
  onChoose: (locale: Locale) => void;
};

/**
 * Lets the writer choose a language of the text. Each tab says if there is no text in its language yet, or if the
 * translation is out of date.
 */
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
