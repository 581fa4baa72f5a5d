import type { PagesTexts } from "@/components/editing/texts";
import { Button } from "@/components/ui/button";
import type { TranslationDraft } from "@/lib/content/page-content";

type NoTranslationProps = {
  original: TranslationDraft;
  texts: PagesTexts;
  onBegin: (from: TranslationDraft) => void;
};

/**
 * Explains that readers see the Finnish text while there is no translation. The writer can begin the translation with a
 * copy of the Finnish text or with an empty text.
 */
export function NoTranslation({ original, texts, onBegin }: NoTranslationProps) {
  const empty: TranslationDraft = { title: original.title, lead: null, body: { type: "doc", content: [] } };
  return (
    <div className="grid gap-4">
      <p>{texts.noTranslation}</p>
      <p className="flex flex-wrap gap-3">
        <Button onClick={() => onBegin(original)}>{texts.fromFinnish}</Button>
        <Button onClick={() => onBegin(empty)}>{texts.fromEmpty}</Button>
      </p>
    </div>
  );
}
