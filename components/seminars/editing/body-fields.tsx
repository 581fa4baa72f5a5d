import type { EditorTexts } from "@/components/editor/editor-texts";
import { type EditorSurroundings, RichTextEditor } from "@/components/editor/rich-text-editor";
import { locales } from "@/lib/i18n/locales";
import { blankWords } from "@/lib/seminars/editing/blank-words";
import type { WordsFieldsProps } from "./fields-props";

const emptyBody = { type: "doc", content: [] };

export type BodyFieldsProps = WordsFieldsProps & {
  /** `body`: the text about the content of the seminar. `afterwards`: the text that is published after the seminar. */
  of: "body" | "afterwards";
  editorTexts: EditorTexts;
  around: EditorSurroundings;
};

/** Shows one of the seminar's two long texts, with an editor for each language. */
export function BodyFields({ of, content, onChange, texts, listsTexts, editorTexts, around }: BodyFieldsProps) {
  const { words } = content;
  return (
    <div className="grid gap-6">
      {locales.map((locale) => (
        <div key={locale} className="max-w-text">
          <RichTextEditor
            id={`${of}-${locale}`}
            label={`${texts.words[of]}, ${listsTexts.languages[locale]}`}
            lang={locale}
            texts={editorTexts}
            initial={words[locale]?.[of] ?? emptyBody}
            around={around}
            onChange={(text) =>
              onChange({
                ...content,
                words: { ...words, [locale]: { ...(words[locale] ?? blankWords.seminar), [of]: text } },
              })
            }
          />
        </div>
      ))}
    </div>
  );
}
