import type { ReactNode } from "react";
import { InLanguage } from "@/components/content/in-language";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextArea, TextField } from "@/components/ui/field";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type QuestionText, questionField } from "@/lib/registration/form-spec";
import { isDay } from "@/lib/time/wall-clock";
import type { SectionProps } from "./form-sections";
import { radio, written } from "./form-state";

type QuestionFieldProps = SectionProps & { question: QuestionText; locale: Locale };

type Labels = { label: ReactNode; hint: ReactNode; optional: string | undefined; required: boolean };
type FieldOfKind = (props: QuestionFieldProps & { field: string; labels: Labels }) => ReactNode;

/** The field for one of the organisers' questions. The kind of the question decides which field is shown. */
export function QuestionField(props: QuestionFieldProps) {
  const { texts, question, locale } = props;
  const labels = {
    label: <InLanguage text={question.label} page={locale} />,
    hint: question.hint && <InLanguage text={question.hint} page={locale} />,
    optional: question.required ? undefined : texts.optional,
    required: question.required,
  };
  const Field = fields[question.kind];
  return <Field {...props} field={questionField(question.id)} labels={labels} />;
}

const fields: Readonly<Record<QuestionText["kind"], FieldOfKind>> = {
  shortText: ({ labels, state, field }) => <TextField {...labels} {...written(state, field)} />,
  longText: ({ labels, state, field }) => <TextArea {...labels} {...written(state, field)} />,
  number: ({ labels, state, field }) => <TextField inputMode="decimal" {...labels} {...written(state, field)} />,
  yesNo: ({ labels, state, field, ...section }) => (
    <ChoiceGroup id={field} of="radio" {...labels} error={state.errors[field]}>
      <Radios
        {...{ state, field, ...section }}
        offered={(["yes", "no"] as const).map((value) => ({ value, label: section.texts[value] }))}
      />
    </ChoiceGroup>
  ),
  oneOf: ({ labels, state, field, ...section }) => (
    <ChoiceGroup id={field} of="radio" {...labels} error={state.errors[field]}>
      <Radios
        {...{ state, field, ...section }}
        offered={section.question.choices.map(({ id, label }) => ({
          ...{ value: id, label: <InLanguage text={label} page={section.locale} /> },
        }))}
      />
    </ChoiceGroup>
  ),
  manyOf: ({ labels, state, field, question, locale }) => (
    <ChoiceGroup id={field} of="checkbox" {...labels} error={state.errors[field]}>
      <Boxes state={state} question={question} locale={locale} />
    </ChoiceGroup>
  ),
  date: DateField,
};

/**
 * A field for a day, which the user types as text. A day that is already stored is shown in the format of the page's
 * language.
 */
function DateField({ texts, labels, state, field, locale }: Parameters<FieldOfKind>[0]) {
  const { defaultValue, ...attributes } = written(state, field);
  const isStored = defaultValue !== undefined && isDay(defaultValue);
  const hint = (
    <>
      {labels.hint} {texts.dateHint}
    </>
  );
  return (
    <TextField
      {...{ ...labels, hint, autoComplete: "off", ...attributes }}
      defaultValue={isStored ? formatDay(new Date(defaultValue), locale) : defaultValue}
    />
  );
}

function Boxes({ state, question: { id, choices }, locale }: Omit<QuestionFieldProps, "texts">) {
  return choices.map((choice, index) => {
    const name = questionField(id, choice.id);
    return (
      <Choice
        key={choice.id}
        id={index === 0 ? questionField(id) : name}
        type="checkbox"
        name={name}
        defaultChecked={state.values[name] === "on"}
        label={<InLanguage text={choice.label} page={locale} />}
      />
    );
  });
}

type RadiosProps = Pick<QuestionFieldProps, "texts" | "state" | "question"> & {
  field: string;
  offered: readonly { value: string; label: ReactNode }[];
};

/**
 * Radio buttons for a question. If the question is optional, there is also a button "no answer", because the user
 * cannot unselect a radio button.
 */
function Radios({ texts, state, question, field, offered }: RadiosProps) {
  const none = question.required ? [] : [{ value: "", label: texts.noAnswer }];
  return [...offered, ...none].map(({ value, label }, index) => (
    <Choice key={value} {...radio(state, field, value, index)} label={label} />
  ));
}
