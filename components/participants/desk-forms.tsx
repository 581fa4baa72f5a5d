"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { TextArea } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";

export type NoteState = FormState<"note">;
export type PlainState = FormState<never>;

type Texts = AnsweredFormProps<never>["texts"];

export type NoteFormProps = {
  locale: string;
  action: AnsweredFormProps<"note">["action"];
  note: string;
  texts: Texts & Record<"label" | "hint", string>;
};

/** The organisers' note about a participant. */
export function NoteForm({ note, texts, ...form }: NoteFormProps) {
  return (
    <AnsweredForm<"note"> id="note" texts={texts} initial={{ note }} {...form}>
      {({ attempt, values, errors }, idOf) => (
        <TextArea
          key={attempt}
          id={idOf("note")}
          name="note"
          label={texts.label}
          hint={texts.hint}
          defaultValue={values.note}
          error={errors.note}
        />
      )}
    </AnsweredForm>
  );
}

export type PlainFormProps = {
  id: string;
  locale: string;
  action: AnsweredFormProps<never>["action"];
  texts: Texts & { intro: string };
  look?: AnsweredFormProps<never>["look"];
  /** Whether it can be sent now: else it shows its last answer only. */
  idle: boolean;
};

/** Something that is done to a registration without more words. */
export function PlainForm({ texts, ...form }: PlainFormProps) {
  return (
    <AnsweredForm<never> texts={texts} initial={{}} {...form}>
      {() => <p>{texts.intro}</p>}
    </AnsweredForm>
  );
}
