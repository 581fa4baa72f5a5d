"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { TextField } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";

export type ScheduleState = FormState<"sendAt">;

export type ScheduleFormProps = {
  locale: string;
  action: AnsweredFormProps<"sendAt">["action"];
  texts: AnsweredFormProps<"sendAt">["texts"] & Record<"at" | "hint", string>;
};

/** Asks for the day and time at which a message is sent, in the time zone Europe/Helsinki. */
export function ScheduleForm({ texts, ...form }: ScheduleFormProps) {
  return (
    <AnsweredForm<"sendAt"> id="schedule" texts={texts} initial={{}} {...form}>
      {({ attempt, values, errors }, idOf) => (
        <TextField
          key={attempt}
          id={idOf("sendAt")}
          name="sendAt"
          autoComplete="off"
          label={texts.at}
          hint={texts.hint}
          defaultValue={values.sendAt}
          error={errors.sendAt}
        />
      )}
    </AnsweredForm>
  );
}
