import { OrderedList } from "@/components/lists/ordered-list";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import { blankWords } from "@/lib/seminars/editing/blank-words";
import type { ArrangementFieldsProps } from "./fields-props";
import { TranslatedFields } from "./translated-fields";

type QuestionChoice = ArrangementDraft["questions"][number]["choices"][number];

const blank = (): QuestionChoice => ({ id: crypto.randomUUID(), words: { fi: blankWords.choice, sv: null, en: null } });

type ChoiceFieldsProps = Pick<ArrangementFieldsProps, "texts" | "listsTexts"> & {
  choices: QuestionChoice[];
  errorAt: (place: number, locale: Locale) => string | undefined;
  onChange: (choices: QuestionChoice[]) => void;
};

/** The fields for the choices of a question: the answers from which a participant can choose. */
export function ChoiceFields({ choices, texts, listsTexts, errorAt, onChange }: ChoiceFieldsProps) {
  return (
    <div className="sm:col-span-2 sm:pl-8">
      <p className="mb-1 font-semibold">{texts.choices.title}</p>
      <OrderedList
        items={choices}
        keyOf={({ id }) => id}
        nameOf={({ words }) => words.fi.label || texts.choices.unnamed}
        texts={listsTexts.order}
        onChange={onChange}
        adding={(add) => (
          <Button small onClick={() => add(blank())}>
            {texts.choices.add}
          </Button>
        )}
      >
        {(choice, change, index) => (
          <TranslatedFields
            id={choice.id}
            words={choice.words}
            blank={blankWords.choice}
            texts={listsTexts}
            fields={[{ name: "label", label: texts.choices.label }]}
            errorAt={(locale) => errorAt(index, locale)}
            onChange={(words) => change({ words })}
          />
        )}
      </OrderedList>
    </div>
  );
}
