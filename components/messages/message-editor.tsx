"use client";

import "@/components/editing/zod-without-eval";
import { useEffect, useMemo, useState } from "react";
import { DraftStatus } from "@/components/editing/draft-status";
import type { EditingActions } from "@/components/editing/editing-actions";
import type { PagesTexts } from "@/components/editing/texts";
import { type OpenedDraft, readBackup, useDraft } from "@/components/editing/use-draft";
import type { EditorTexts } from "@/components/editor/editor-texts";
import { RichTextEditor } from "@/components/editor/rich-text-editor";
import { type SiteParts, surroundingsOf } from "@/components/editor/surroundings";
import { LanguageTabs } from "@/components/pages/language-tabs";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { writtenLanguages } from "@/lib/messages/message-texts";
import { type MessageContent, type MessageText, SUBJECT_LENGTH } from "@/lib/messages/schema";
import { MessageConflict } from "./message-conflict";

type MessageEditorProps = {
  /** The language of the desk (the pages of signed-in users), not of the message. */
  locale: Locale;
  message: OpenedDraft<MessageContent>;
  /** The URL of the page on which the message is checked and sent. */
  sendHref: string;
  texts: Messages["messages"];
  pagesTexts: PagesTexts;
  editorTexts: EditorTexts;
  site: SiteParts;
  save: EditingActions["save"];
};

/** The editor of a message. It shows one language at a time and saves automatically. */
export function MessageEditor(props: MessageEditorProps) {
  const { locale, message, sendHref, texts, pagesTexts, editorTexts, site, save } = props;
  const draft = useDraft(message, save);
  const { content, write, conflict } = draft;
  const written = writtenLanguages(content);
  const [lang, setLang] = useState<Locale>(written[0] ?? "fi");
  // This number increases when the whole text is replaced. It is part of the React key of the fields, so React then
  // creates the fields again with the new text.
  const [round, setRound] = useState(0);
  // A mail contains words only, so there are no pictures or blocks to insert.
  const around = useMemo(
    () => ({ ...surroundingsOf(site, editorTexts), upload: null, blocks: [] }),
    [site, editorTexts],
  );

  useEffect(() => {
    const kept = readBackup<MessageContent>(message.documentId);
    if (!kept) return;
    write(kept);
    setRound((count) => count + 1);
  }, [message.documentId, write]);

  const change = (changes: Partial<MessageText>) => write({ ...content, [lang]: { ...content[lang], ...changes } });
  const check = async () => {
    if (await draft.saveNow()) location.assign(sendHref);
  };
  const presence = Object.fromEntries(locales.map((each) => [each, written.includes(each) || null]));
  return (
    <>
      {conflict && (
        <MessageConflict conflict={conflict} texts={texts} pagesTexts={pagesTexts} onKeepMine={draft.keepMine} />
      )}
      <LanguageTabs
        content={presence as Record<Locale, unknown>}
        current={lang}
        texts={{ ...pagesTexts, missing: texts.unwritten }}
        onChoose={setLang}
      />
      <div key={`${lang} ${round}`} className="fields max-w-text" lang={lang}>
        <TextField
          id="subject"
          name="subject"
          label={<span lang={locale}>{texts.subject}</span>}
          maxLength={SUBJECT_LENGTH}
          defaultValue={content[lang].subject}
          onChange={({ target }) => change({ subject: target.value })}
        />
        <RichTextEditor
          id="body"
          label={texts.body}
          lang={lang}
          texts={editorTexts}
          initial={content[lang].body}
          around={around}
          onChange={(body) => change({ body })}
        />
      </div>
      <p className="hint mt-2 max-w-text">{texts.bodyHint}</p>
      <p className="mt-6">
        <Button look="primary" onClick={check}>
          {texts.check}
        </Button>
      </p>
      <DraftStatus
        draft={draft}
        texts={{ ...pagesTexts, status: { ...pagesTexts.status, incomplete: texts.locked } }}
        locale={locale}
      />
    </>
  );
}
