"use client";

import type { QueueFormState } from "@/components/queue/form-state";
import { QueueForm, type QueueFormProps } from "@/components/queue/queue-form";
import { TextArea } from "@/components/ui/field";

export type NoteState = QueueFormState<"note">;
export type PlainState = QueueFormState<never>;

type Texts = QueueFormProps<never>["texts"];

export type NoteFormProps = {
  locale: string;
  action: QueueFormProps<"note">["action"];
  note: string;
  texts: Texts & Record<"label" | "hint", string>;
};

/** The organisers' note about a participant. */
export function NoteForm({ note, texts, ...form }: NoteFormProps) {
  return (
    <QueueForm<"note"> id="note" texts={texts} initial={{ note }} {...form}>
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
    </QueueForm>
  );
}

export type PlainFormProps = {
  id: string;
  locale: string;
  action: QueueFormProps<never>["action"];
  texts: Texts & { intro: string };
  /** Whether it can be sent now: else it shows its last answer only. */
  idle: boolean;
};

/** Something that is done to a registration without more words. */
export function PlainForm({ texts, ...form }: PlainFormProps) {
  return (
    <QueueForm<never> texts={texts} initial={{}} {...form}>
      {() => <p>{texts.intro}</p>}
    </QueueForm>
  );
}
