import { type Locale, locales } from "@/lib/i18n/locales";

const names: Record<Locale, string> = { fi: "suomi", sv: "svenska", en: "English" };

type LanguageSwitchProps = { locale: Locale; alternates: Record<Locale, string>; label: string };

/** Links to the same page in every language. The current language is marked. */
export function LanguageSwitch({ locale, alternates, label }: LanguageSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className="languages">
        {locales.map((language) => (
          <li key={language}>
            <a
              href={alternates[language]}
              lang={language}
              hrefLang={language}
              aria-label={`${language.toUpperCase()}, ${names[language]}`}
              aria-current={language === locale ? "true" : undefined}
            >
              {language.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
