"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { Messages } from "@/lib/i18n/messages";

export type PreviewLinkState = {
  /**
   * How many times the form has been sent. The number changes with each answer, so that screen readers announce each
   * answer.
   */
  attempt: number;
  days: number;
  address?: string;
  /** The reason why no link was created. */
  summary?: string;
};

type LinkFormProps = {
  action: (state: PreviewLinkState, data: FormData) => Promise<PreviewLinkState>;
  locale: string;
  choices: readonly { days: number; label: string }[];
  texts: Messages["preview"];
};

/**
 * Shows a form that creates a preview link. The link works for the chosen number of days. The URL of the link is shown
 * only once.
 */
export function LinkForm({ action, locale, choices, texts }: LinkFormProps) {
  const [state, sending] = useAnsweredSending<PreviewLinkState>(action, { attempt: 0, days: 7 });
  return (
    <SendingForm {...{ sending, locale }} answer={state} className="grid max-w-text gap-6">
      <div role="status">
        {state.address && (
          <Notice kind="done" title={texts.made}>
            <TextField
              id="address"
              name="address"
              label={texts.address}
              hint={texts.addressHint}
              defaultValue={state.address}
              key={state.address}
              readOnly
              onFocus={({ target }) => target.select()}
            />
          </Notice>
        )}
      </div>
      <ChoiceGroup of="radio" id="days" label={texts.days}>
        {choices.map(({ days, label }, index) => (
          <Choice
            key={days}
            type="radio"
            id={index === 0 ? "days" : `days-${days}`}
            name="days"
            value={days}
            label={label}
            defaultChecked={days === state.days}
          />
        ))}
      </ChoiceGroup>
      <div>
        <SubmitButton label={texts.make} busyLabel={texts.making} look="quiet" />
      </div>
    </SendingForm>
  );
}
