import type { EditorTexts } from "@/components/editor/editor-texts";
import { type EditorSurroundings, RichTextEditor } from "@/components/editor/rich-text-editor";
import { locales } from "@/lib/i18n/locales";
import { blankWords } from "@/lib/seminars/editing/content";
import type { SeminarFieldsProps } from "./fields-props";
import { TranslatedFields } from "./translated-fields";

const emptyBody = { type: "doc", content: [] };

type WordFieldsProps = SeminarFieldsProps & { editorTexts: EditorTexts; around: EditorSurroundings };

/** What the seminar is called, what is told of it, and where it is held. */
export function WordFields({ content, onChange, errorAt, texts, listsTexts, editorTexts, around }: WordFieldsProps) {
  const { words } = content;
  return (
    <div className="grid gap-6">
      <TranslatedFields
        id="words"
        words={words}
        blank={blankWords.seminar}
        texts={listsTexts}
        fields={[
          { name: "title", label: texts.words.title },
          { name: "lead", label: texts.words.lead, long: true },
          { name: "venueName", label: texts.words.venueName },
          { name: "venueAddress", label: texts.words.venueAddress },
        ]}
        errorAt={(locale, name) => errorAt("words", locale, name)}
        onChange={(changed) => onChange({ ...content, words: changed })}
      />
      {locales.map((locale) => (
        <div key={locale} className="max-w-text">
          <RichTextEditor
            id={`body-${locale}`}
            label={`${texts.words.body}, ${listsTexts.languages[locale]}`}
            lang={locale}
            texts={editorTexts}
            initial={words[locale]?.body ?? emptyBody}
            around={around}
            onChange={(body) =>
              onChange({
                ...content,
                words: { ...words, [locale]: { ...(words[locale] ?? blankWords.seminar), body } },
              })
            }
          />
        </div>
      ))}
    </div>
  );
}
