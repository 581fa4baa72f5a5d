"use client";

import { useActionState } from "react";
import { Disclosure } from "./disclosure";
import { ErrorSummary } from "./error-summary";
import type { FormState } from "./form-state";
import { SubmitButton } from "./submit-button";

/** It asks nothing but the press of a button. */
export type SureState = FormState<never>;

export type SureFormProps = {
  locale: string;
  action: (state: SureState, data: FormData) => Promise<SureState>;
  texts: Record<"open" | "shut" | "text" | "submit" | "busy", string>;
};

/** Something that one doesn't do by mistake. The button is behind a part that one opens first: that is the question whether one is sure. */
export function SureForm({ locale, action, texts }: SureFormProps) {
  const [state, send] = useActionState(action, { attempt: 0, values: {}, errors: {} });
  return (
    <Disclosure summary={texts.open} shut={texts.shut} open={state.attempt > 0}>
      {state.summary && <ErrorSummary key={state.attempt} title={state.summary} errors={{}} />}
      <p>{texts.text}</p>
      <form action={send}>
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton label={texts.submit} busyLabel={texts.busy} look="danger" />
      </form>
    </Disclosure>
  );
}
