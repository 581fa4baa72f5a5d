"use client";

import { TextField } from "@/components/ui/field";
import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

const fields = ["givenName", "familyName", "email", "organisation"] as const;
type Values = Record<(typeof fields)[number], string>;

/**
 * The `autocomplete` values of the fields. They say that the fields are about another person, so that the browser does
 * not fill in the user's own details. The value `off` would not work: the browser would not restore the typed values
 * when the user comes back to the page.
 */
const autoComplete = {
  givenName: "section-colleague given-name",
  familyName: "section-colleague family-name",
  email: "section-colleague email",
  organisation: "section-colleague organization",
} satisfies Values;

/** The colleague's details as typed, and an error message for each detail that must be corrected. */
export type HandOverState = {
  attempt: number;
  values: Values;
  errors: Partial<Values>;
  summary?: string;
};

type HandOverFormProps = {
  action: (state: HandOverState, data: FormData) => Promise<HandOverState>;
  initial: Values;
  locale: Locale;
  texts: Messages["own"]["handOver"];
};

/** Asks for the details of the colleague who gets the seat. Works without scripts. */
export function HandOverForm({ action, initial, locale, texts }: HandOverFormProps) {
  const [state, sending] = useAnsweredSending<HandOverState>(action, {
    attempt: 0,
    values: initial,
    errors: {},
  });
  const { values, errors } = state;
  return (
    <SendingForm {...{ sending, locale }} answer={state} noValidate className="fields">
      {fields.map((name) => (
        <TextField
          key={name}
          id={name}
          name={name}
          type={name === "email" ? "email" : "text"}
          label={texts[name]}
          error={errors[name]}
          defaultValue={values[name]}
          autoComplete={autoComplete[name]}
          required
        />
      ))}
      <div>
        <SubmitButton label={texts.send} busyLabel={texts.busy} />
      </div>
    </SendingForm>
  );
}
