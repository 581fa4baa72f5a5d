import { blankWords } from "@/lib/seminars/editing/blank-words";
import { BodyFields, type BodyFieldsProps } from "./body-fields";
import { TranslatedFields } from "./translated-fields";

/** The fields for the title, the introduction and the main text of the seminar. */
export function IntroductionFields(props: Omit<BodyFieldsProps, "of">) {
  const { content, onChange, errorAt, texts, listsTexts } = props;
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
        ]}
        errorAt={(locale, name) => errorAt("words", locale, name)}
        onChange={(changed) => onChange({ ...content, words: changed })}
      />
      <BodyFields {...props} of="body" />
    </div>
  );
}
