"use client";

import { Disclosure } from "./disclosure";
import type { FormState } from "./form-state";
import { SendingForm } from "./sending-form";
import { SubmitButton } from "./submit-button";
import { useAnsweredSending } from "./use-sending";

/** It asks nothing but the press of a button. */
export type SureState = FormState<never>;

export type SureFormProps = {
  locale: string;
  action: (state: SureState, data: FormData) => Promise<SureState>;
  texts: Record<"open" | "shut" | "text" | "submit" | "busy", string>;
};

/** Something that one doesn't do by mistake. The button is behind a part that one opens first: that is the question whether one is sure. */
export function SureForm({ locale, action, texts }: SureFormProps) {
  const [state, sending] = useAnsweredSending<SureState>(action, { attempt: 0, values: {}, errors: {} });
  return (
    <Disclosure summary={texts.open} shut={texts.shut} open={state.attempt > 0}>
      <p>{texts.text}</p>
      <SendingForm {...{ sending, locale }} answer={state} className="grid gap-4">
        <div>
          <SubmitButton label={texts.submit} busyLabel={texts.busy} look="danger" />
        </div>
      </SendingForm>
    </Disclosure>
  );
}
