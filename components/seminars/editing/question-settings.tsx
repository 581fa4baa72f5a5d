import { Choice, Select } from "@/components/ui/field";
import { allKinds } from "@/lib/registration/question-kinds";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import type { KindTexts, SeminarDeskTexts } from "./fields-props";
import { NumberField } from "./number-field";

type Question = ArrangementDraft["questions"][number];

type QuestionSettingsProps = {
  question: Question;
  options: ArrangementDraft["options"];
  texts: SeminarDeskTexts;
  kinds: KindTexts;
  errorAt: (field: keyof Question) => string | undefined;
  onChange: (changes: Partial<Question>) => void;
};

/**
 * The settings of a question: its kind, the attendance option to which it belongs, whether an answer is required, and
 * how many days after the seminar the answers are erased.
 */
export function QuestionSettings({ question, options, texts, kinds, errorAt, onChange }: QuestionSettingsProps) {
  const { id, kind, required, optionId, keptDays } = question;
  const words = texts.questions;
  return (
    <>
      <Select
        id={`kind-${id}`}
        name="kind"
        label={words.kind}
        value={kind}
        onChange={({ target }) => onChange({ kind: allKinds.find((each) => each === target.value) ?? kind })}
      >
        {allKinds.map((each) => (
          <option key={each} value={each}>
            {kinds[each].name}
          </option>
        ))}
      </Select>
      <Select
        id={`optionId-${id}`}
        name="optionId"
        label={words.optionId}
        value={optionId ?? ""}
        onChange={({ target }) => onChange({ optionId: target.value || null })}
      >
        <option value="">{words.everybody}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words.fi.name}
          </option>
        ))}
      </Select>
      <NumberField
        id={`keptDays-${id}`}
        label={words.keptDays}
        hint={words.keptDaysHint}
        value={keptDays}
        error={errorAt("keptDays")}
        onChange={(days) => onChange({ keptDays: days })}
      />
      <Choice
        id={`required-${id}`}
        name="required"
        type="checkbox"
        label={words.required}
        checked={required}
        onChange={({ target }) => onChange({ required: target.checked })}
      />
    </>
  );
}
