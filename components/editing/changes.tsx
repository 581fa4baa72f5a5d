import type { Difference, Stretch } from "@/lib/documents/compare";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

type ChangesTexts = Messages["pages"]["changes"];

function StretchText({ stretch: { kind, text }, texts }: { stretch: Stretch; texts: ChangesTexts }) {
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="sr-only">{texts[kind]} </span>
      {text}
    </Mark>
  );
}

type ChangesProps = {
  changes: readonly Difference[];
  texts: ChangesTexts;
  languages: Record<Locale, string>;
  headingLevel?: "h2" | "h3";
};

/**
 * Shows the differences between two versions of a document or a message. Removed words are struck out and added words
 * are underlined. Screen readers announce which words were removed or added.
 */
export function Changes({ changes, texts, languages, headingLevel: Heading = "h2" }: ChangesProps) {
  if (changes.length === 0) return <p>{texts.none}</p>;
  return changes.map(({ place, locale, lines }) => (
    <section key={`${place} ${locale}`} className="mt-6">
      <Heading className="text-lg">
        {texts.places[place as keyof typeof texts.places] ?? place}
        {locale && <span className="text-ink-soft">, {languages[locale]}</span>}
      </Heading>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, only a position.
        <p key={index} className="changes" lang={locale ?? undefined}>
          {line.map((stretch, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no id, only a position.
            <StretchText key={at} stretch={stretch} texts={texts} />
          ))}
        </p>
      ))}
    </section>
  ));
}
