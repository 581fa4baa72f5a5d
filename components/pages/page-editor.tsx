"use client";

import "@/components/editing/zod-without-eval";
import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { ConflictNotice } from "@/components/editing/conflict-notice";
import { DraftStatus } from "@/components/editing/draft-status";
import { FaultList } from "@/components/editing/fault-list";
import { PublishBar } from "@/components/editing/publish-bar";
import { readBackup, useDraft } from "@/components/editing/use-draft";
import { useFaults } from "@/components/editing/use-faults";
import { surroundingsOf } from "@/components/editor/surroundings";
import { pageContentSchema, type TranslationDraft } from "@/lib/content/page-content";
import { asDraft } from "@/lib/documents/as-draft";
import { type Locale, locales } from "@/lib/i18n/locales";
import { LanguageTabs } from "./language-tabs";
import { NoTranslation } from "./no-translation";
import { OriginalText } from "./original-text";
import type { PageEditorProps, PageInHand } from "./page-editor-props";
import { TranslationFields } from "./translation-fields";

/**
 * The editing screen of a page. It shows one language at a time, with the Finnish original beside a translation, and
 * saves automatically.
 */
export function PageEditor(props: PageEditorProps) {
  const { document, outdated, texts } = props;
  const draft = useDraft(document, props.actions.save);
  const [locale, setLocale] = useState<Locale>("fi");
  const { content, conflict } = draft;
  const { attempt, issues, check } = useFaults(pageContentSchema, content);
  const faultIn = (each: Locale) => issues.some(({ path }) => path[0] === each);
  const faults = Object.fromEntries(
    locales.filter(faultIn).map((each) => [`title-${each}`, `${texts.languages[each]}: ${texts.titleMissing}`]),
  );
  // The order in which the writer last edited each language. A higher number means a later edit. A language without a
  // number has not been edited since the page was opened.
  const [order, setOrder] = useState<Partial<Record<Locale, number>>>({});
  const write = (next: TranslationDraft) => {
    setOrder((now) => ({ ...now, [locale]: 1 + Math.max(0, ...Object.values(now)) }));
    draft.write({ ...content, [locale]: next });
  };
  const isOld = (each: Locale) =>
    content[each] !== null &&
    ((order.fi ?? 0) > (order[each] ?? 0) || (outdated[each] !== undefined && order[each] === undefined));
  return (
    <div className="wrap pt-8">
      <PublishBar {...props} title={content.fi.title || texts.untitled} draft={draft} check={check} />
      <FaultList
        attempt={attempt}
        faults={faults}
        texts={texts}
        onGo={(id) => flushSync(() => setLocale(locales.find((each) => id.endsWith(each)) ?? locale))}
      />
      {conflict && (
        <ConflictNotice
          conflict={conflict}
          texts={texts}
          revisionsAddress={props.revisionsAddress}
          onKeepMine={draft.keepMine}
        />
      )}
      <LanguageTabs content={content} isOld={isOld} current={locale} texts={texts} onChoose={setLocale} />
      <WritingPlace
        {...props}
        draft={draft}
        lang={locale}
        isOld={isOld(locale)}
        titleMissing={faultIn(locale)}
        onWrite={write}
      />
      <DraftStatus draft={draft} texts={texts} locale={props.locale} />
    </div>
  );
}

type WritingPlaceProps = PageEditorProps & {
  draft: PageInHand;
  lang: Locale;
  isOld: boolean;
  titleMissing: boolean;
  onWrite: (next: TranslationDraft) => void;
};

/**
 * Shows the fields for one language of the page. Beside a translation it shows the Finnish original. If there is no
 * translation yet, it shows two buttons instead of the fields, with which the writer begins a translation.
 */
function WritingPlace(props: WritingPlaceProps) {
  const { document, outdated, draft, lang, isOld, titleMissing, onWrite, embeds, site, texts, editorTexts } = props;
  const around = useMemo(() => surroundingsOf(site, editorTexts), [site, editorTexts]);
  // This number increases when the whole text is replaced. It is part of the React key of the fields, so React then
  // creates the fields again with the new text.
  const [round, setRound] = useState(0);
  const { content, write } = draft;

  useEffect(() => {
    const kept = readBackup(document.documentId);
    if (!kept) return;
    write(asDraft(pageContentSchema, kept));
    setRound((count) => count + 1);
  }, [document.documentId, write]);

  const translation = content[lang];
  if (!translation) return <NoTranslation original={content.fi} texts={texts} onBegin={onWrite} />;
  const change = (changes: Partial<TranslationDraft>) => onWrite({ ...translation, ...changes });
  return (
    <div className={lang === "fi" ? "max-w-text" : "grid gap-10 lg:grid-cols-2"}>
      <TranslationFields
        key={`${lang} ${round}`}
        lang={lang}
        translation={translation}
        around={around}
        titleMissing={titleMissing}
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
          onUpToDate={() => change({ checked: Number(translation.checked ?? 0) + 1 })}
        />
      )}
    </div>
  );
}
