"use client";

import type { ReactNode } from "react";
import { FormGuard } from "@/components/ui/form-guard";
import type { Row } from "@/components/ui/rows";
import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tab } from "@/components/ui/tab";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { Locale } from "@/lib/i18n/locales";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { FeeChoice } from "@/lib/registration/price-words";
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
import { PaymentFields } from "./payment-fields";
import { OptionQuestionFields, QuestionFields } from "./question-fields";

export type RegistrationFormProps = {
  action: (state: RegistrationFormState, data: FormData) => Promise<RegistrationFormState>;
  initial: RegistrationFormState;
  texts: RegistrationFormTexts;
  options: readonly FormOption[];
  /** Empty if the seminar is free of charge. */
  fees: readonly FeeChoice[];
  questions: readonly QuestionText[];
  privacyHref: string;
  locale: Locale;
  /** The facts about the seminar that are shown on the participant's card. */
  facts: readonly Row[];
};

type Section = { id: string; title: string; fields: ReactNode };

function sectionsOf(props: RegistrationFormProps, state: RegistrationFormState): Section[] {
  const { texts, options, fees, questions, locale } = props;
  const section = { texts, state };
  const asked = { ...section, questions, locale };
  const sections = [
    { id: "contact", title: texts.contact, fields: <ContactFields {...section} /> },
    {
      id: "attendance",
      title: texts.attendance,
      fields: (
        <>
          <AttendanceFields {...section} options={options} />
          <OptionQuestionFields {...asked} options={options} />
        </>
      ),
    },
    fees.length > 0 && {
      id: "fee",
      title: texts.fee,
      fields: <PaymentFields {...section} fees={fees} locale={locale} />,
    },
    questions.some(({ optionId }) => optionId === null) && {
      id: "questions",
      title: texts.questions,
      fields: <QuestionFields {...asked} />,
    },
    { id: "needs", title: texts.needs, fields: <NeedsFields {...section} /> },
    { id: "message", title: texts.messageTitle, fields: <MessageField {...section} /> },
    {
      id: "permissions",
      title: texts.permissions,
      fields: <PermissionFields {...section} privacyHref={props.privacyHref} />,
    },
  ];
  return sections.filter((each) => each !== false);
}

/**
 * The registration form. Works without scripts: the server then renders the page again with the values and the error
 * messages.
 */
export function RegistrationForm(props: RegistrationFormProps) {
  const { action, initial, texts, locale, facts } = props;
  const [state, sending] = useAnsweredSending(action, initial);
  return (
    <CardPreview texts={texts.preview} initial={state.values} facts={facts}>
      <SendingForm {...{ sending, locale }} answer={state} noValidate className="mt-8 max-w-text">
        <input type="hidden" name="submissionId" value={state.submissionId} />
        <FormGuard {...state.guard} />
        {sectionsOf(props, state).map(({ id, title, fields }, index) => (
          <fieldset className="mt-12" aria-labelledby={`section-${id}`} key={id}>
            <Tab id={`section-${id}`} title={title} index={index} />
            <div className="fields">{fields}</div>
          </fieldset>
        ))}
        <div className="mt-10">
          <SubmitButton label={texts.submit} busyLabel={texts.busy} />
          <p className="hint mt-3 max-w-[34rem]">{texts.after}</p>
        </div>
      </SendingForm>
    </CardPreview>
  );
}
