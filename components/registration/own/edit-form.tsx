"use client";

import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { FormAnswers } from "../form-state";
import { DetailsSections, type DetailsSectionsProps } from "./details-sections";
import { PersonFields } from "./edit-fields";

export type EditState = FormAnswers & {
  /**
   * The version of the stored values that the form shows. If the stored values have changed in the meantime, the server
   * refuses to save the form's values.
   */
  version: string;
  /**
   * How many times the form has been sent. The number changes with each answer, so that screen readers announce each
   * answer.
   */
  attempt: number;
  /** Says how many fields must be corrected, or why the changes could not be saved. */
  summary?: string | undefined;
};

export type EditFormProps = Omit<DetailsSectionsProps, "state" | "contact"> & {
  action: (state: EditState, data: FormData) => Promise<EditState>;
  initial: EditState;
};

/** The form with which participants change their own registration. Works without scripts. */
export function EditForm({ action, initial, ...sections }: EditFormProps) {
  const [state, sending] = useAnsweredSending(action, initial);
  const { texts, own, locale } = sections;
  return (
    <SendingForm {...{ sending, locale }} answer={state} noValidate className="mt-8 max-w-text">
      <DetailsSections {...sections} state={state} contact={<PersonFields texts={texts} state={state} />} />
      <div className="mt-10">
        <SubmitButton label={own.edit.submit} busyLabel={own.edit.busy} />
        <p className="hint mt-3">{own.edit.after}</p>
      </div>
    </SendingForm>
  );
}
