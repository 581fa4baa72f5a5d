"use client";

import { TextField } from "./field";
import { FormGuard, type Guard } from "./form-guard";
import { Notice } from "./notice";
import { SendingForm } from "./sending-form";
import { SubmitButton } from "./submit-button";
import { useAnsweredSending } from "./use-sending";

/** What became of the address that was sent: nothing yet, something to correct, or a mail on its way. */
export type AddressState = {
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  email: string;
  guard?: Guard | undefined;
  errors: { email?: string };
  /** How many things need correcting, in words; or why no mail was sent. */
  summary?: string | undefined;
  sent?: boolean;
};

type AddressFormProps = {
  action: (state: AddressState, data: FormData) => Promise<AddressState>;
  /** Only forms on pages that are open to everyone have a guard. */
  guard?: Guard;
  locale: string;
  texts: { label: string; send: string; busy: string; sent: string };
};

/** Asks for an e-mail address to send a link to. Works without scripts. */
export function AddressForm({ action, guard, locale, texts }: AddressFormProps) {
  const [state, sending] = useAnsweredSending<AddressState>(action, { attempt: 0, email: "", guard, errors: {} });
  return (
    <SendingForm {...{ sending, locale }} answer={state} noValidate className="grid max-w-text gap-6">
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
        error={state.errors.email}
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
