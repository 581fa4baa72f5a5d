"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { TextField } from "@/components/ui/field";

export type CapacityFormProps = Omit<AnsweredFormProps<"capacity">, "initial" | "texts" | "idle"> & {
  /** The number of seats as it is; empty: no limit. */
  capacity: string;
  texts: AnsweredFormProps<"capacity">["texts"] & Record<"label" | "hint", string>;
};

/** Sets how many seats an attendance option has. */
export function CapacityForm({ capacity, texts, ...form }: CapacityFormProps) {
  return (
    <AnsweredForm {...form} texts={texts} initial={{ capacity }}>
      {({ values, errors }, idOf) => (
        <TextField
          id={idOf("capacity")}
          name="capacity"
          inputMode="numeric"
          label={texts.label}
          hint={texts.hint}
          defaultValue={values.capacity}
          error={errors.capacity}
        />
      )}
    </AnsweredForm>
  );
}
