"use client";

import { TextField } from "@/components/ui/field";
import { QueueForm, type QueueFormProps } from "./queue-form";

export type CapacityFormProps = Omit<QueueFormProps<"capacity">, "initial" | "texts" | "idle"> & {
  /** The number of seats as it is; empty: no limit. */
  capacity: string;
  texts: QueueFormProps<"capacity">["texts"] & Record<"label" | "hint", string>;
};

/** Sets how many seats an attendance option has. */
export function CapacityForm({ capacity, texts, ...form }: CapacityFormProps) {
  return (
    <QueueForm {...form} texts={texts} initial={{ capacity }}>
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
    </QueueForm>
  );
}
