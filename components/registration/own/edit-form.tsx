"use client";

import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { FormAnswers } from "../form-state";
import { DetailsSections, type DetailsSectionsProps } from "./details-sections";
import { PersonFields } from "./edit-fields";

/** What the form shows. */
export type EditState = FormAnswers & {
  /** Of the stored details that the form was filled with, or has been told of: saving replaces no others. */
  version: string;
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  /** How many things need correcting, in words; or why nothing could be saved. */
  summary?: string | undefined;
};

export type EditFormProps = Omit<DetailsSectionsProps, "state" | "contact"> & {
  action: (state: EditState, data: FormData) => Promise<EditState>;
  initial: EditState;
};

/** Everything that was given, to be changed; a plain form without scripts. */
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
