"use client";

import type { Locale } from "@/lib/i18n/locales";
import { DangerForm } from "./danger-form";
import { Disclosure } from "./disclosure";
import type { FormState } from "./form-state";
import { SendingForm } from "./sending-form";
import { SubmitButton } from "./submit-button";
import { useAnsweredSending } from "./use-sending";

/** The state of the form, which has no fields. */
export type SureState = FormState<never>;

export type SureFormProps = {
  locale: string;
  action: (state: SureState, data: FormData) => Promise<SureState>;
  texts: SureTexts;
};

/** `open` and `shut` stand in the closed part, `text` says what the button does. */
type SureTexts = Record<"open" | "shut" | "text" | "submit" | "busy", string>;

/**
 * A button for an action that must not happen by mistake. The button is in a closed part of the page (`Disclosure`), so
 * the user must open this part first.
 */
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

type SurePostProps = { locale: Locale; action: (data: FormData) => Promise<void>; texts: SureTexts };

/** The same as `SureForm`, for an action that leads to another page or renders this page again. */
export function SurePost({ locale, action, texts }: SurePostProps) {
  return (
    <Disclosure summary={texts.open} shut={texts.shut} open={false}>
      <p>{texts.text}</p>
      <DangerForm action={action} locale={locale} label={texts.submit} busyLabel={texts.busy} />
    </Disclosure>
  );
}
