"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { Choice, TextField } from "@/components/ui/field";
import type { CapacityField } from "./form-state";

export type CapacityFormProps = Omit<AnsweredFormProps<CapacityField>, "initial" | "texts" | "idle"> & {
  /** The current capacity. Null if no number is set. */
  capacity: number | null;
  /** Whether the attendance option has no limit of seats. */
  noLimit: boolean;
  texts: AnsweredFormProps<CapacityField>["texts"] & Record<"label" | "hint" | "noLimit", string>;
};

/** Shows a form that sets the capacity of an attendance option to a number or to "no limit". */
export function CapacityForm({ capacity, noLimit, texts, ...form }: CapacityFormProps) {
  const initial = {
    capacity: capacity === null ? "" : String(capacity),
    noLimit: capacity === null && noLimit ? "on" : "",
  };
  return (
    <AnsweredForm {...form} texts={texts} initial={initial}>
      {({ attempt, values, errors }, idOf) => (
        <div className="fields" key={attempt}>
          <TextField
            id={idOf("capacity")}
            name="capacity"
            inputMode="numeric"
            label={texts.label}
            hint={texts.hint}
            defaultValue={values.capacity}
            error={errors.capacity}
          />
          <Choice
            id={idOf("noLimit")}
            name="noLimit"
            type="checkbox"
            label={texts.noLimit}
            defaultChecked={values.noLimit === "on"}
          />
        </div>
      )}
    </AnsweredForm>
  );
}
