"use client";

import { useEffect, useMemo, useState } from "react";
import { RichText } from "@/components/content/rich-text";
import { ConflictNotice } from "@/components/editing/conflict-notice";
import { DraftStatus } from "@/components/editing/draft-status";
import { PublishBar } from "@/components/editing/publish-bar";
import { readBackup, useDraft } from "@/components/editing/use-draft";
import { RichTextEditor } from "@/components/editor/rich-text-editor";
import { surroundingsOf } from "@/components/editor/surroundings";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { notesOn } from "@/lib/content/guidance";
import type { PageContent, PageTranslation } from "@/lib/content/page-kind";
import type { Locale } from "@/lib/i18n/locales";
import { LanguageTabs } from "./language-tabs";
import type { PageEditorProps } from "./page-editor-props";

const emptyBody = { type: "doc", content: [] } as const;

/** A page being written: language by language, a translation beside the Finnish original, saved by itself. */
export function PageEditor(props: PageEditorProps) {
  const { document, texts, editorTexts, site, actions, embeds } = props;
  const around = useMemo(() => surroundingsOf(site, editorTexts), [site, editorTexts]);
  const draft = useDraft(document, actions.save);
  const [locale, setLocale] = useState<Locale>("fi");
  // Rises when the text is replaced as a whole, so that the editor begins anew.
  const [round, setRound] = useState(0);
  const { content, write } = draft;

  useEffect(() => {
    const kept = readBackup<PageContent>(document.documentId);
    if (!kept) return;
    write(kept);
    setRound((count) => count + 1);
  }, [document.documentId, write]);

  const translation = content[locale];
  const change = (changes: Partial<PageTranslation>) =>
    translation && write({ ...content, [locale]: { ...translation, ...changes } });
  const begin = (from: PageTranslation) => {
    write({ ...content, [locale]: from });
    setRound((count) => count + 1);
  };

  return (
    <div className="wrap pt-8">
      <PublishBar {...props} title={content.fi.title} documentId={document.documentId} draft={draft} />
      {draft.conflict && (
        <ConflictNotice
          conflict={draft.conflict}
          texts={texts}
          revisionsAddress={props.revisionsAddress}
          onKeepMine={draft.keepMine}
        />
      )}
      <LanguageTabs content={content} current={locale} texts={texts} onChoose={setLocale} />
      {translation ? (
        <div
          className={locale === "fi" ? "max-w-text" : "grid gap-10 lg:grid-cols-2"}
          id="translation"
          key={`${locale} ${round}`}
        >
          <div className="fields" lang={locale}>
            <TextField
              id="title"
              name="title"
              label={texts.title}
              defaultValue={translation.title}
              error={draft.status === "incomplete" ? texts.titleMissing : undefined}
              onChange={({ target }) => change({ title: target.value })}
            />
            <TextArea
              id="lead"
              name="lead"
              label={texts.lead}
              defaultValue={translation.lead ?? ""}
              onChange={({ target }) => change({ lead: target.value || null })}
            />
            <RichTextEditor
              id="body"
              label={texts.body}
              lang={locale}
              texts={editorTexts}
              initial={translation.body}
              around={around}
              onChange={(body) => change({ body })}
            />
            <Guidance notes={notesOn(translation.body)} texts={editorTexts.guidance} />
          </div>
          {locale !== "fi" && (
            <section lang="fi" aria-label={texts.original}>
              <p className="hint">{texts.original}</p>
              <h2>{content.fi.title}</h2>
              <p>{content.fi.lead}</p>
              <RichText blocks={content.fi.body.content} embeds={embeds} />
            </section>
          )}
        </div>
      ) : (
        <div className="grid gap-4" id="translation">
          <p>{texts.noTranslation}</p>
          <p className="flex flex-wrap gap-3">
            <Button look="quiet" onClick={() => begin(content.fi)}>
              {texts.fromFinnish}
            </Button>
            <Button
              look="quiet"
              onClick={() => begin({ title: content.fi.title, lead: null, body: { ...emptyBody, content: [] } })}
            >
              {texts.fromEmpty}
            </Button>
          </p>
        </div>
      )}
      <DraftStatus draft={draft} texts={texts} locale={props.locale} />
    </div>
  );
}

function Guidance({
  notes,
  texts,
}: {
  notes: ReturnType<typeof notesOn>;
  texts: PageEditorProps["editorTexts"]["guidance"];
}) {
  if (notes.length === 0) return null;
  return (
    <aside aria-label={texts.title}>
      <p className="font-semibold">{texts.title}</p>
      <ul className="pencil">
        {notes.map((note) => (
          <li key={note}>{texts[note]}</li>
        ))}
      </ul>
    </aside>
  );
}
