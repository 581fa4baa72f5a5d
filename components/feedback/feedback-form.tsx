"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextArea } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";
import { type FeedbackField, ratings, scale, texts as textFields } from "@/lib/feedback/questions";
import type { Messages } from "@/lib/i18n/messages";

export type FeedbackState = FormState<FeedbackField>;

type FeedbackFormProps = {
  locale: string;
  action: AnsweredFormProps<FeedbackField>["action"];
  texts: Messages["feedback"];
};

/** Asks a participant for feedback: three ratings and three texts. The participant may leave all of them empty. */
export function FeedbackForm({ locale, action, texts }: FeedbackFormProps) {
  const { submit, busy } = texts;
  return (
    <AnsweredForm<FeedbackField>
      {...{ id: "feedback", locale, action, initial: {}, texts: { submit, busy }, look: "primary" }}
      labelledBy="feedback-title"
    >
      {(state, idOf) => (
        <div key={state.attempt} className="fields">
          {ratings.map((rating) => (
            <Scale key={rating} rating={rating} id={idOf(rating)} state={state} texts={texts} />
          ))}
          {textFields.map((text) => (
            <TextArea
              key={text}
              id={idOf(text)}
              name={text}
              label={texts.fields[text]}
              hint={text === "good" ? texts.textHint : undefined}
              defaultValue={state.values[text]}
              error={state.errors[text]}
            />
          ))}
        </div>
      )}
    </AnsweredForm>
  );
}

type ScaleProps = {
  rating: (typeof ratings)[number];
  id: string;
  state: FeedbackState;
  texts: Messages["feedback"];
};

function Scale({ rating, id, state: { values, errors }, texts }: ScaleProps) {
  const choices = [...scale.map((value) => String(value) as `${typeof value}`), "" as const];
  return (
    <ChoiceGroup id={id} of="radio" label={texts.fields[rating]} hint={texts.scaleHint} error={errors[rating]}>
      <div className="grid gap-2.5 sm:grid-cols-3">
        {choices.map((value, index) => (
          <Choice
            key={value}
            id={index === 0 ? id : `${id}-${value || "none"}`}
            type="radio"
            name={rating}
            value={value}
            label={texts.scale[value || "none"]}
            defaultChecked={(values[rating] ?? "") === value}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
