"use client";

import { useEffect, useMemo, useState } from "react";
import { surroundingsOf } from "@/components/editor/surroundings";
import type { PageTranslation } from "@/lib/content/page-kind";
import type { Locale } from "@/lib/i18n/locales";
import { ConflictNotice } from "./conflict-notice";
import { DraftStatus } from "./draft-status";
import { LanguageTabs } from "./language-tabs";
import { NoTranslation } from "./no-translation";
import { OriginalText } from "./original-text";
import type { DraftInHand, PageEditorProps } from "./page-editor-props";
import { PublishBar } from "./publish-bar";
import { TranslationFields } from "./translation-fields";
import { readBackup, useDraft } from "./use-draft";

/** A page being written: language by language, a translation beside the Finnish original, saved by itself. */
export function PageEditor(props: PageEditorProps) {
  const { document, outdated, texts } = props;
  const draft = useDraft(document, props.actions.save);
  const [opened] = useState(document.content);
  const [locale, setLocale] = useState<Locale>("fi");
  const { content, conflict } = draft;
  // A translation that is written on is taken to follow the Finnish text as it is now.
  const isOld = (each: Locale) =>
    content[each] !== null &&
    content[each] === opened[each] &&
    (outdated[each] !== undefined || content.fi !== opened.fi);
  return (
    <div className="wrap pt-8">
      <PublishBar {...props} draft={draft} />
      {conflict && (
        <ConflictNotice
          conflict={conflict}
          texts={texts}
          revisionsAddress={props.revisionsAddress}
          onKeepMine={draft.keepMine}
        />
      )}
      <LanguageTabs content={content} isOld={isOld} current={locale} texts={texts} onChoose={setLocale} />
      <WritingPlace {...props} draft={draft} lang={locale} isOld={isOld(locale)} />
      <DraftStatus draft={draft} texts={texts} locale={props.locale} />
    </div>
  );
}

type WritingPlaceProps = PageEditorProps & { draft: DraftInHand; lang: Locale; isOld: boolean };

/** One language: its fields, beside the original when it is a translation; or a way to begin it. */
function WritingPlace({ document, outdated, draft, lang, isOld, embeds, site, texts, editorTexts }: WritingPlaceProps) {
  const around = useMemo(() => surroundingsOf(site, editorTexts), [site, editorTexts]);
  // Rises when the text is replaced as a whole, so that the editor begins anew.
  const [round, setRound] = useState(0);
  const { content, write, status } = draft;

  useEffect(() => {
    const kept = readBackup(document.documentId);
    if (!kept) return;
    write(kept);
    setRound((count) => count + 1);
  }, [document.documentId, write]);

  const translation = content[lang];
  const replace = (next: PageTranslation) => write({ ...content, [lang]: next });
  if (!translation) return <NoTranslation original={content.fi} texts={texts} onBegin={replace} />;
  const change = (changes: Partial<PageTranslation>) => replace({ ...translation, ...changes });
  return (
    <div className={lang === "fi" ? "max-w-text" : "grid gap-10 lg:grid-cols-2"}>
      <TranslationFields
        key={`${lang} ${round}`}
        lang={lang}
        translation={translation}
        around={around}
        titleMissing={status === "titleMissing"}
        texts={texts}
        editorTexts={editorTexts}
        onChange={change}
      />
      {lang !== "fi" && (
        <OriginalText
          original={content.fi}
          since={isOld ? (outdated[lang] ?? []) : undefined}
          embeds={embeds}
          texts={texts}
          onUpToDate={() => change({ checked: (translation.checked ?? 0) + 1 })}
        />
      )}
    </div>
  );
}
