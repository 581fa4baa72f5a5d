"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { TextField } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";

export type RenameState = FormState<"name">;

type RenameFormProps = Pick<AnsweredFormProps<"name">, "id" | "locale" | "action" | "texts" | "labelledBy"> & {
  name: string;
  label: string;
  hint: string | null;
};

export function RenameForm({ name, label, hint, ...form }: RenameFormProps) {
  return (
    <AnsweredForm<"name"> {...form} initial={{ name }}>
      {({ values }, idOf) => (
        <TextField id={idOf("name")} name="name" label={label} hint={hint} defaultValue={values.name} required />
      )}
    </AnsweredForm>
  );
}
