"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { Choice, Select, TextField } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";
import type { PromotionField } from "./form-state";

export type PromotionFormProps = Omit<AnsweredFormProps<PromotionField>, "initial" | "texts" | "idle"> & {
  /** The people in the queue, in their order. */
  people: readonly { id: string; label: string }[];
  texts: AnsweredFormProps<PromotionField>["texts"] &
    Record<"intro" | "person" | "choose" | "reason" | "reasonHint" | "addSeat", string>;
};

/** Shows a form that gives a seat to one person in the queue, even if other people are before them. */
export function PromotionForm({ people, texts, ...form }: PromotionFormProps) {
  return (
    <AnsweredForm {...form} texts={texts} initial={{}} idle={people.length === 0}>
      {({ attempt, values, errors }, idOf) => (
        <>
          <p>{texts.intro}</p>
          <Select
            // After the form is sent, React resets the select to the default value of its first render and ignores the
            // new one. A new key for each attempt makes React create the select again, with the new default value.
            key={attempt}
            id={idOf("registrationId")}
            name="registrationId"
            label={texts.person}
            defaultValue={values.registrationId ?? ""}
            error={errors.registrationId}
          >
            <option value="">{texts.choose}</option>
            {people.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
          <ReasonFields {...{ values, errors, idOf, texts }} />
        </>
      )}
    </AnsweredForm>
  );
}

type ReasonFieldsProps = Pick<FormState<PromotionField>, "values" | "errors"> & {
  idOf: (field: PromotionField) => string;
  texts: Record<"reason" | "reasonHint" | "addSeat", string>;
};

/**
 * The fields that two forms share: the reason, and whether to add a seat if none is free. Both forms give a seat to a
 * person in the queue, even if other people are before them.
 */
export function ReasonFields({ values, errors, idOf, texts }: ReasonFieldsProps) {
  return (
    <>
      <TextField
        id={idOf("reason")}
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        defaultValue={values.reason}
        error={errors.reason}
      />
      <Choice
        id={idOf("addSeat")}
        name="addSeat"
        type="checkbox"
        plain
        label={texts.addSeat}
        defaultChecked={values.addSeat === "on"}
        error={errors.addSeat}
      />
    </>
  );
}
