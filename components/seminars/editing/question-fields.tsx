import { OrderedList } from "@/components/lists/ordered-list";
import { Button } from "@/components/ui/button";
import { questionKinds } from "@/lib/registration/question-kinds";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import { blankWords } from "@/lib/seminars/editing/blank-words";
import { ChoiceFields } from "./choice-fields";
import type { ArrangementFieldsProps } from "./fields-props";
import { QuestionSettings } from "./question-settings";
import { TranslatedFields } from "./translated-fields";

type Question = ArrangementDraft["questions"][number];

const blank = (): Question => ({
  id: crypto.randomUUID(),
  kind: "shortText",
  required: false,
  optionId: null,
  keptDays: null,
  words: { fi: blankWords.question, sv: null, en: null },
  choices: [],
});

/** The fields for the organisers' additional questions in the registration form. */
export function QuestionFields({ content, onChange, errorAt, texts, listsTexts, kinds }: ArrangementFieldsProps) {
  return (
    <OrderedList
      items={content.questions}
      keyOf={({ id }) => id}
      nameOf={({ words }) => words.fi.label || texts.questions.unnamed}
      texts={listsTexts.order}
      onChange={(questions) => onChange({ ...content, questions })}
      adding={(add) => <Button onClick={() => add(blank())}>{texts.questions.add}</Button>}
    >
      {(question, change, index) => (
        <>
          <TranslatedFields
            id={question.id}
            words={question.words}
            blank={blankWords.question}
            texts={listsTexts}
            fields={[
              { name: "label", label: texts.questions.label },
              { name: "hint", label: texts.questions.hint },
            ]}
            errorAt={(locale, name) => errorAt("questions", index, "words", locale, name)}
            onChange={(words) => change({ words })}
          />
          <QuestionSettings
            question={question}
            options={content.options}
            texts={texts}
            kinds={kinds}
            errorAt={(field) => errorAt("questions", index, field)}
            onChange={change}
          />
          {questionKinds[question.kind].hasChoices && (
            <ChoiceFields
              choices={question.choices}
              texts={texts}
              listsTexts={listsTexts}
              errorAt={(place, locale) => errorAt("questions", index, "choices", place, "words", locale, "label")}
              onChange={(choices) => change({ choices })}
            />
          )}
        </>
      )}
    </OrderedList>
  );
}
