"use client";

import { useActionState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { RemovalState } from "./form-state";

export type RemovalFormProps = {
  locale: string;
  action: (state: RemovalState, data: FormData) => Promise<RemovalState>;
  texts: Record<"open" | "shut" | "text" | "submit" | "busy", string>;
};

/** Removes a user. The button is behind a part that one opens first: that is the question whether one is sure. */
export function RemovalForm({ locale, action, texts }: RemovalFormProps) {
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
