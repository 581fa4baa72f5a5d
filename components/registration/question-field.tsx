import { InLanguage } from "@/components/content/in-language";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextArea, TextField } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { type QuestionText, questionField } from "@/lib/registration/form-spec";
import type { SectionProps } from "./form-sections";
import { radio, written } from "./form-state";

type QuestionFieldProps = SectionProps & { question: QuestionText; locale: Locale };

/** The field for one of the organisers' questions, according to its kind. */
export function QuestionField({ texts, state, question, locale }: QuestionFieldProps) {
  const { id, kind, required } = question;
  const field = questionField(id);
  const described = {
    label: <InLanguage text={question.label} page={locale} />,
    hint: question.hint && <InLanguage text={question.hint} page={locale} />,
    optional: required ? undefined : texts.optional,
  };
  if (kind === "shortText") return <TextField {...described} {...written(state, field)} />;
  if (kind === "longText") return <TextArea {...described} {...written(state, field)} />;
  if (kind === "number") return <TextField inputMode="decimal" {...described} {...written(state, field)} />;

  const of = kind === "manyOf" ? "checkbox" : "radio";
  return (
    <ChoiceGroup id={field} of={of} {...described} error={state.errors[field]}>
      {kind === "manyOf" ? (
        <Boxes state={state} question={question} locale={locale} />
      ) : (
        <Radios texts={texts} state={state} question={question} locale={locale} />
      )}
    </ChoiceGroup>
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

/** An optional question has a button "no answer", since a chosen radio button cannot be unchosen. */
function Radios({ texts, state, question, locale }: QuestionFieldProps) {
  const offered =
    question.kind === "yesNo"
      ? (["yes", "no"] as const).map((value) => ({ value, label: texts[value] }))
      : question.choices.map(({ id, label }) => ({ value: id, label: <InLanguage text={label} page={locale} /> }));
  const none = question.required ? [] : [{ value: "", label: texts.noAnswer }];
  return [...offered, ...none].map(({ value, label }, index) => (
    <Choice key={value} {...radio(state, questionField(question.id), value, index)} label={label} />
  ));
}
