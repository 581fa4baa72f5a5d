"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tab } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { FeeChoice } from "@/lib/registration/price-words";
import { AttendanceFields, type FormOption, MessageField, NeedsFields } from "../form-sections";
import type { FormAnswers } from "../form-state";
import type { RegistrationFormTexts } from "../form-texts";
import { PaymentFields } from "../payment-fields";
import { OptionQuestionFields, QuestionFields } from "../question-fields";
import { AcceptQueue, PersonFields, PreferenceFields } from "./edit-fields";

/** What the form shows. */
export type EditState = FormAnswers & {
  /** Of the stored details that the form was filled with, or has been told of: saving replaces no others. */
  version: string;
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  /** How many things need correcting, in words; or why nothing could be saved. */
  summary?: string | undefined;
};

export type EditFormProps = {
  action: (state: EditState, data: FormData) => Promise<EditState>;
  initial: EditState;
  texts: RegistrationFormTexts;
  own: Messages["own"];
  options: readonly FormOption[];
  fees: readonly FeeChoice[];
  questions: readonly QuestionText[];
  /** The language that the answer is written in. */
  locale: Locale;
};

function Fields({ id, title, index, children }: { id: string; title: string; index: number; children: ReactNode }) {
  return (
    <fieldset className="mt-12" aria-labelledby={`section-${id}`}>
      <Tab id={`section-${id}`} title={title} index={index} />
      <div className="fields">{children}</div>
    </fieldset>
  );
}

/** Everything that was given, to be changed; a plain form without scripts. */
export function EditForm({ action, initial, texts, own, options, fees, questions, locale }: EditFormProps) {
  const [state, send] = useActionState(action, initial);
  const section = { texts, state };
  const asked = { ...section, questions, locale };
  return (
    <form action={send} noValidate className="mt-8 max-w-text">
      {state.summary && <ErrorSummary key={state.attempt} title={state.summary} errors={state.errors} />}
      <input type="hidden" name="locale" value={locale} />
      <Fields id="contact" title={texts.contact} index={0}>
        <PersonFields {...section} />
      </Fields>
      <Fields id="attendance" title={texts.attendance} index={1}>
        <AttendanceFields {...section} options={options} />
        <AcceptQueue own={own} state={state} />
        <OptionQuestionFields {...asked} options={options} />
      </Fields>
      {fees.length > 0 && (
        <Fields id="fee" title={texts.fee} index={2}>
          <PaymentFields {...section} fees={fees} locale={locale} />
        </Fields>
      )}
      {questions.some(({ optionId }) => optionId === null) && (
        <Fields id="questions" title={texts.questions} index={3}>
          <QuestionFields {...asked} />
        </Fields>
      )}
      <Fields id="needs" title={texts.needs} index={0}>
        <NeedsFields {...section} />
      </Fields>
      <Fields id="message" title={texts.messageTitle} index={1}>
        <MessageField {...section} />
      </Fields>
      <Fields id="permissions" title={texts.permissions} index={2}>
        <PreferenceFields {...section} own={own} />
      </Fields>
      <div className="mt-10">
        <SubmitButton label={own.edit.submit} busyLabel={own.edit.busy} />
        <p className="hint mt-3">{own.edit.after}</p>
      </div>
    </form>
  );
}
