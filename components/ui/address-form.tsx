"use client";

import { TextField } from "./field";
import { FormGuard, type Guard } from "./form-guard";
import { Notice } from "./notice";
import { SendingForm } from "./sending-form";
import { SubmitButton } from "./submit-button";
import { useAnsweredSending } from "./use-sending";

/**
 * The state of the form. `errors` is empty if the e-mail address is valid. `sent` is true after the server has accepted
 * the form.
 */
export type AddressState = {
  /**
   * How many times the form has been sent. The number changes with each answer, so that screen readers announce each
   * answer.
   */
  attempt: number;
  email: string;
  guard?: Guard | undefined;
  errors: { email?: string };
  /** Says how many fields must be corrected, or why no mail was sent. */
  summary?: string | undefined;
  sent?: boolean;
};

type AddressFormProps = {
  action: (state: AddressState, data: FormData) => Promise<AddressState>;
  /** The protection against bots (form-guard.tsx). Only forms on public pages have it. */
  guard?: Guard;
  locale: string;
  texts: { label: string; send: string; busy: string; sent: string };
};

/** Asks for an e-mail address to which a link will be sent. Works without scripts. */
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
