import type { EditorSurroundings } from "@/components/editor/rich-text-editor";
import { RichTextEditor } from "@/components/editor/rich-text-editor";
import { TextArea, TextField } from "@/components/ui/field";
import { type Note, notesOn } from "@/lib/content/guidance";
import type { TranslationDraft } from "@/lib/content/page-content";
import type { Locale } from "@/lib/i18n/locales";
import type { PageEditorProps } from "./page-editor-props";

type TranslationFieldsProps = Pick<PageEditorProps, "texts" | "editorTexts"> & {
  /** The language of the text. */
  lang: Locale;
  translation: TranslationDraft;
  around: EditorSurroundings;
  titleMissing: boolean;
  onChange: (changes: Partial<TranslationDraft>) => void;
};

/** The fields for the title, introduction and text of a page in one language, with hints for the writer. */
export function TranslationFields(props: TranslationFieldsProps) {
  const { lang, translation, around, titleMissing, texts, editorTexts, onChange } = props;
  return (
    <div className="fields" lang={lang}>
      <TextField
        id={`title-${lang}`}
        name="title"
        label={texts.title}
        defaultValue={translation.title}
        error={titleMissing ? texts.titleMissing : undefined}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <TextArea
        id="lead"
        name="lead"
        label={texts.lead}
        defaultValue={translation.lead ?? ""}
        onChange={({ target }) => onChange({ lead: target.value || null })}
      />
      <RichTextEditor
        id="body"
        label={texts.body}
        lang={lang}
        texts={editorTexts}
        initial={translation.body}
        around={around}
        onChange={(body) => onChange({ body })}
      />
      <Guidance notes={notesOn(translation.body)} texts={editorTexts.guidance} />
    </div>
  );
}

function Guidance({ notes, texts }: { notes: readonly Note[]; texts: PageEditorProps["editorTexts"]["guidance"] }) {
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
