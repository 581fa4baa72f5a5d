"use client";

import { TextField } from "./field";
import { FormGuard, type Guard } from "./form-guard";
import { Notice } from "./notice";
import { SendingForm } from "./sending-form";
import { SubmitButton } from "./submit-button";
import { useAnsweredSending } from "./use-sending";

/** `error` is shown beside the field. `sent` means that the form was accepted. */
export type AddressState = { email: string; guard?: Guard | undefined; error?: string | undefined; sent?: boolean };

type AddressFormProps = {
  action: (state: AddressState, data: FormData) => Promise<AddressState>;
  /** Only forms on pages that are open to everyone have a guard. */
  guard?: Guard;
  locale: string;
  texts: { label: string; send: string; busy: string; sent: string };
};

/** Asks for an e-mail address to send a link to. Works without scripts. */
export function AddressForm({ action, guard, locale, texts }: AddressFormProps) {
  const [state, sending] = useAnsweredSending<AddressState>(action, { email: "", guard });
  return (
    <SendingForm {...{ sending, locale }} noValidate className="grid max-w-text gap-6">
      {state.sent && (
        <div role="status">
          <Notice kind="info">{texts.sent}</Notice>
        </div>
      )}
      {state.guard && <FormGuard {...state.guard} />}
      <TextField
        id="email"
        name="email"
        type="email"
        label={texts.label}
        error={state.error}
        defaultValue={state.email}
        autoComplete="email"
        required
      />
      <div>
        <SubmitButton label={texts.send} busyLabel={texts.busy} />
      </div>
    </SendingForm>
  );
}
