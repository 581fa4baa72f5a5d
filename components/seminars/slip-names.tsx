import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * Shows the words "due-date slip" in the two languages that are not the language of the page, as on the forms of
 * Finnish libraries.
 */
export function SlipNames({ locale, note }: { locale: Locale; note?: string }) {
  const others = locales.filter((language) => language !== locale);
  return (
    <span className="text-xs">
      {others.map((language, index) => (
        <span key={language}>
          {index > 0 && " · "}
          <span lang={language}>{translator(language, "site")("slip.title")}</span>
        </span>
      ))}
      {note && ` · ${note}`}
    </span>
  );
}
