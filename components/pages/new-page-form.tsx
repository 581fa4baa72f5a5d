"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { TextField } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";

export type NewPageState = FormState<"title">;

export type NewPageFormProps = Pick<AnsweredFormProps<"title">, "action" | "locale" | "labelledBy" | "submissionId"> & {
  texts: Record<"title" | "hint" | "submit" | "busy", string>;
};

/** Shows a form that creates a page. The form asks for the title of the page. */
export function NewPageForm({ texts: { title, hint, ...texts }, ...form }: NewPageFormProps) {
  return (
    <AnsweredForm<"title"> {...form} id="new-page" texts={texts} initial={{}}>
      {({ values }, idOf) => (
        <TextField id={idOf("title")} name="title" label={title} hint={hint} required defaultValue={values.title} />
      )}
    </AnsweredForm>
  );
}
