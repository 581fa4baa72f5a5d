import { Choice, Select } from "@/components/ui/field";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import type { SeminarDeskTexts } from "./fields-props";
import { NumberField } from "./number-field";

type Question = ArrangementDraft["questions"][number];

const kinds = ["shortText", "longText", "oneOf", "manyOf", "yesNo", "number"] as const;

type QuestionSettingsProps = {
  question: Question;
  options: ArrangementDraft["options"];
  texts: SeminarDeskTexts;
  errorAt: (field: keyof Question) => string | undefined;
  onChange: (changes: Partial<Question>) => void;
};

/**
 * The settings of a question: its kind, who is asked, whether an answer is required, and how many days the answers are
 * kept.
 */
export function QuestionSettings({ question, options, texts, errorAt, onChange }: QuestionSettingsProps) {
  const { id, kind, required, optionId, keptDays } = question;
  const words = texts.questions;
  return (
    <>
      <Select
        id={`kind-${id}`}
        name="kind"
        label={words.kind}
        value={kind}
        onChange={({ target }) => onChange({ kind: kinds.find((each) => each === target.value) ?? kind })}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
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
