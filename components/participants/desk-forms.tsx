"use client";

import type { PromotionField } from "@/components/participants/queue/form-state";
import { ReasonFields } from "@/components/participants/queue/promotion-form";
import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { FieldMessage, TextArea } from "@/components/ui/field";
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
  /** The id of a heading above the form. It is needed only if the form has no title of its own. */
  labelledBy?: string;
  /** If true, the form has no button. It only shows the server's answer to the form that was sent last. */
  idle: boolean;
};

/** A form without fields: a text and a button that performs an action, for example on a registration or a message. */
export function PlainForm({ texts, ...form }: PlainFormProps) {
  return (
    <AnsweredForm<never> texts={texts} initial={{}} {...form}>
      {() => <p>{texts.intro}</p>}
    </AnsweredForm>
  );
}

export type SeatFormProps = Omit<AnsweredFormProps<PromotionField>, "initial" | "texts"> & {
  registrationId: string;
  texts: Texts & Record<"intro" | "reason" | "reasonHint" | "addSeat", string>;
};

/** Shows a form that gives a seat to one participant in the queue, even if other people are before them. */
export function SeatForm({ registrationId, texts, ...form }: SeatFormProps) {
  return (
    <AnsweredForm<PromotionField> {...form} texts={texts} initial={{}}>
      {({ attempt, values, errors }, idOf) => (
        <div className="fields" key={attempt}>
          <p>{texts.intro}</p>
          <input type="hidden" name="registrationId" value={registrationId} />
          <FieldMessage id={idOf("registrationId")} error={errors.registrationId} />
          <ReasonFields {...{ values, errors, idOf, texts }} />
        </div>
      )}
    </AnsweredForm>
  );
}
