import { RichText } from "@/components/content/rich-text";
import { Changes } from "@/components/editing/changes";
import type { PagesTexts } from "@/components/editing/texts";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Embeds } from "@/lib/content/page";
import type { TranslationDraft } from "@/lib/content/page-content";
import type { Difference } from "@/lib/documents/compare";

type OriginalTextProps = {
  original: TranslationDraft;
  /**
   * The changes of the Finnish text that are not yet in the translation. Undefined if the translation is up to date.
   */
  since: readonly Difference[] | undefined;
  embeds: Embeds;
  texts: PagesTexts;
  onUpToDate: () => void;
};

/**
 * Shows the Finnish original beside a translation. If the translation is out of date, it also shows the changes of the
 * Finnish text, and a button with which the writer says that the translation is up to date.
 */
export function OriginalText({ original, since, embeds, texts, onUpToDate }: OriginalTextProps) {
  return (
    <section aria-label={texts.original}>
      <p className="hint">{texts.original}</p>
      {since && (
        <div className="my-4">
          <Notice kind="pencil" title={texts.since}>
            <p>{texts.sinceHint}</p>
          </Notice>
          {since.length > 0 && <Changes changes={since} texts={texts.changes} languages={texts.languages} />}
          <p className="mt-4">
            <Button small onClick={onUpToDate}>
              {texts.upToDate}
            </Button>
          </p>
        </div>
      )}
      <div lang="fi">
        <h2 className="mt-6">{original.title}</h2>
        <p className="my-4">{original.lead}</p>
        <RichText blocks={original.body.content} embeds={embeds} />
      </div>
    </section>
  );
}
