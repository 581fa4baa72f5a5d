import { TextField } from "@/components/ui/field";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Words } from "@/lib/i18n/words";

type LocalisedFieldsProps = {
  id: string;
  words: Words;
  texts: { languages: Record<Locale, string>; missing: string };
  error: string | undefined;
  onChange: (changes: Partial<Words>) => void;
};

/**
 * Shows the fields for a short text in all languages, side by side. If a translation is missing, readers see the
 * Finnish text.
 */
export function LocalisedFields({ id, words, texts, error, onChange }: LocalisedFieldsProps) {
  return locales.map((locale) => (
    <TextField
      key={locale}
      id={`${locale}-${id}`}
      name={locale}
      lang={locale}
      label={texts.languages[locale]}
      optional={locale !== "fi" && !words[locale] ? texts.missing : undefined}
      value={words[locale] ?? ""}
      error={locale === "fi" ? error : undefined}
      onChange={({ target }) => onChange({ [locale]: locale === "fi" ? target.value : target.value || null })}
    />
  ));
}
