import { TextArea, TextField } from "@/components/ui/field";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { InLanguages } from "@/lib/seminars/editing/schema-parts";

type Words = Record<string, unknown>;

type TranslatedFieldsProps<T extends Words> = {
  id: string;
  words: InLanguages<T>;
  /** The initial values for a language that has no texts yet. */
  blank: T;
  fields: readonly { name: keyof T & string; label: string; hint?: string; long?: true }[];
  texts: { languages: Record<Locale, string>; missing: string };
  errorAt: (locale: Locale, name: string) => string | undefined;
  onChange: (words: InLanguages<T>) => void;
};

/**
 * Shows fields for the same texts in all languages. Each translation is beside the Finnish original. If all fields of a
 * translation are empty, its value becomes null.
 */
export function TranslatedFields<T extends Words>(props: TranslatedFieldsProps<T>) {
  const { id, words, blank, fields, texts, errorAt, onChange } = props;
  const write = (locale: Locale, name: keyof T & string, value: string) => {
    const changed: T = { ...(words[locale] ?? blank), [name]: value || blank[name] };
    const empty = locale !== "fi" && Object.values(changed).every((each) => !each);
    onChange({ ...words, [locale]: empty ? null : changed });
  };
  return fields.map(({ name, label, hint, long }) => (
    <fieldset key={name} className="sm:col-span-2">
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="mt-1 grid gap-x-6 gap-y-3 lg:grid-cols-3">
        {locales.map((locale) => {
          const Field = long ? TextArea : TextField;
          const value = words[locale]?.[name];
          return (
            <Field
              key={locale}
              id={`${name}-${locale}-${id}`}
              name={`${name}-${locale}`}
              lang={locale}
              label={texts.languages[locale]}
              optional={locale !== "fi" && words.fi[name] && !value ? texts.missing : undefined}
              value={typeof value === "string" ? value : ""}
              error={errorAt(locale, name)}
              onChange={({ target }: { target: { value: string } }) => write(locale, name, target.value)}
            />
          );
        })}
      </div>
    </fieldset>
  ));
}
