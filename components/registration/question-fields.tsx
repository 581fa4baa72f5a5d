import type { Locale } from "@/lib/i18n/locales";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { FormOption, SectionProps } from "./form-sections";
import { openerOf } from "./form-state";
import { QuestionField } from "./question-field";

type QuestionFieldsProps = SectionProps & { questions: readonly QuestionText[]; locale: Locale };

/** The fields for the questions that all participants are asked. */
export function QuestionFields({ questions, ...section }: QuestionFieldsProps) {
  return questions
    .filter(({ optionId }) => optionId === null)
    .map((question) => <QuestionField key={question.id} question={question} {...section} />);
}

/**
 * The fields for the questions that belong to one attendance option. They are shown only while that option is chosen.
 */
export function OptionQuestionFields({
  options,
  questions,
  ...section
}: QuestionFieldsProps & { options: readonly FormOption[] }) {
  return options.map(({ id, name }, index) => {
    const asked = questions.filter(({ optionId }) => optionId === id);
    if (asked.length === 0) return null;
    return (
      <div className="fields" key={id} data-opened-by={openerOf(index)}>
        <h3>
          {section.texts.onlyIf} {name}
        </h3>
        {asked.map((question) => (
          <QuestionField key={question.id} question={question} {...section} />
        ))}
      </div>
    );
  });
}
