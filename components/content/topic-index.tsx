import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { InLanguage } from "./in-language";

/** Shows the topics in alphabetical order, like the subject headings of a library. */
export function TopicIndex({ topics, locale }: { topics: readonly Localised[]; locale: Locale }) {
  const sorted = topics.toSorted((a, b) => a.value.localeCompare(b.value, locale));
  return (
    <ul className="gap-x-12 font-[450] font-serif text-[1.25rem]/[1.35] sm:columns-2 lg:columns-3">
      {sorted.map((topic) => (
        <li
          key={topic.value}
          className="flex min-h-target break-inside-avoid items-center border-rule border-b py-[0.3rem] wrap-anywhere"
        >
          <InLanguage text={topic} page={locale} />
        </li>
      ))}
    </ul>
  );
}
