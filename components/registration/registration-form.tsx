"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormGuard } from "@/components/ui/form-guard";
import type { Row } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tab } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { CardPreview } from "./card-preview";
import {
  AttendanceFields,
  ContactFields,
  type FormOption,
  MessageField,
  NeedsFields,
  PermissionFields,
} from "./form-sections";
import type { RegistrationFormState } from "./form-state";
import type { RegistrationFormTexts } from "./form-texts";

export type RegistrationFormProps = {
  action: (state: RegistrationFormState, data: FormData) => Promise<RegistrationFormState>;
  initial: RegistrationFormState;
  texts: RegistrationFormTexts;
  options: readonly FormOption[];
  privacyHref: string;
  /** The language that the answer is written in. */
  locale: Locale;
  /** What the card says of the seminar. */
  facts: readonly Row[];
};

function Fields({ id, title, index, children }: { id: string; title: string; index: number; children: ReactNode }) {
  return (
    <fieldset className="mt-12" aria-labelledby={id}>
      <Tab id={id} title={title} index={index} />
      <div className="fields">{children}</div>
    </fieldset>
  );
}

/** Works as a plain form without scripts: the answers and what to correct come back with the page. */
export function RegistrationForm({
  action,
  initial,
  texts,
  options,
  privacyHref,
  locale,
  facts,
}: RegistrationFormProps) {
  const [state, send] = useActionState(action, initial);
  const section = { texts, state };
  return (
    <CardPreview texts={texts.preview} initial={state.values} facts={facts}>
      <form action={send} noValidate className="mt-8 max-w-text">
        {state.summary && <ErrorSummary key={state.attempt} title={state.summary} errors={state.errors} />}
        <input type="hidden" name="submissionId" value={state.submissionId} />
        <input type="hidden" name="locale" value={locale} />
        <FormGuard {...state.guard} />
        <Fields id="section-contact" title={texts.contact} index={0}>
          <ContactFields {...section} />
        </Fields>
        <Fields id="section-attendance" title={texts.attendance} index={1}>
          <AttendanceFields {...section} options={options} />
        </Fields>
        <Fields id="section-needs" title={texts.needs} index={2}>
          <NeedsFields {...section} />
        </Fields>
        <Fields id="section-message" title={texts.messageTitle} index={3}>
          <MessageField {...section} />
        </Fields>
        <Fields id="section-permissions" title={texts.permissions} index={0}>
          <PermissionFields {...section} privacyHref={privacyHref} />
        </Fields>
        <div className="mt-10">
          <SubmitButton label={texts.submit} busyLabel={texts.busy} />
          <p className="hint mt-3 max-w-[34rem]">{texts.after}</p>
        </div>
      </form>
    </CardPreview>
  );
}
