import { Hide } from "@/components/ui/hide";
import type { Locale } from "@/lib/i18n/locales";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { FormOption, SectionProps } from "./form-sections";
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
  return options.map(({ id, name }) => {
    const asked = questions.filter(({ optionId }) => optionId === id);
    if (asked.length === 0) return null;
    return (
      <div className="fields" key={id} data-asked-of={id}>
        <Hide target={`[data-asked-of="${id}"]`} unless={{ name: "optionId", value: id }} />
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
