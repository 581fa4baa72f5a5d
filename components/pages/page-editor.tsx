"use client";

import { useEffect, useMemo, useState } from "react";
import { ConflictNotice } from "@/components/editing/conflict-notice";
import { DraftStatus } from "@/components/editing/draft-status";
import { PublishBar } from "@/components/editing/publish-bar";
import { readBackup, useDraft } from "@/components/editing/use-draft";
import { surroundingsOf } from "@/components/editor/surroundings";
import type { PageContent, PageTranslation } from "@/lib/content/page-kind";
import type { Locale } from "@/lib/i18n/locales";
import { LanguageTabs } from "./language-tabs";
import { NoTranslation } from "./no-translation";
import { OriginalText } from "./original-text";
import type { PageEditorProps, PageInHand } from "./page-editor-props";
import { TranslationFields } from "./translation-fields";

/** A page being written: language by language, a translation beside the Finnish original, saved by itself. */
export function PageEditor(props: PageEditorProps) {
  const { document, outdated, texts } = props;
  const draft = useDraft(document, props.actions.save);
  const [locale, setLocale] = useState<Locale>("fi");
  const { content, conflict } = draft;
  // In which order the languages were last written on since the page was opened.
  const [order, setOrder] = useState<Partial<Record<Locale, number>>>({});
  const write = (next: PageTranslation) => {
    setOrder((now) => ({ ...now, [locale]: 1 + Math.max(0, ...Object.values(now)) }));
    draft.write({ ...content, [locale]: next });
  };
  const isOld = (each: Locale) =>
    content[each] !== null &&
    ((order.fi ?? 0) > (order[each] ?? 0) || (outdated[each] !== undefined && order[each] === undefined));
  return (
    <div className="wrap pt-8">
      <PublishBar {...props} title={content.fi.title} draft={draft} />
      {conflict && (
        <ConflictNotice
          conflict={conflict}
          texts={texts}
          revisionsAddress={props.revisionsAddress}
          onKeepMine={draft.keepMine}
        />
      )}
      <LanguageTabs content={content} isOld={isOld} current={locale} texts={texts} onChoose={setLocale} />
      <WritingPlace {...props} draft={draft} lang={locale} isOld={isOld(locale)} onWrite={write} />
      <DraftStatus draft={draft} texts={texts} locale={props.locale} />
    </div>
  );
}

type WritingPlaceProps = PageEditorProps & {
  draft: PageInHand;
  lang: Locale;
  isOld: boolean;
  onWrite: (next: PageTranslation) => void;
};

/** One language: its fields, beside the original when it is a translation; or a way to begin it. */
function WritingPlace(props: WritingPlaceProps) {
  const { document, outdated, draft, lang, isOld, onWrite, embeds, site, texts, editorTexts } = props;
  const around = useMemo(() => surroundingsOf(site, editorTexts), [site, editorTexts]);
  // Rises when the text is replaced as a whole, so that the editor begins anew.
  const [round, setRound] = useState(0);
  const { content, write, status } = draft;

  useEffect(() => {
    const kept = readBackup<PageContent>(document.documentId);
    if (!kept) return;
    write(kept);
    setRound((count) => count + 1);
  }, [document.documentId, write]);

  const translation = content[lang];
  if (!translation) return <NoTranslation original={content.fi} texts={texts} onBegin={onWrite} />;
  const change = (changes: Partial<PageTranslation>) => onWrite({ ...translation, ...changes });
  return (
    <div className={lang === "fi" ? "max-w-text" : "grid gap-10 lg:grid-cols-2"}>
      <TranslationFields
        key={`${lang} ${round}`}
        lang={lang}
        translation={translation}
        around={around}
        titleMissing={status === "incomplete"}
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
