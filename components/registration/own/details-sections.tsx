import type { ReactNode } from "react";
import { Tab } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { QuestionText } from "@/lib/registration/form-spec";
import type { FeeChoice } from "@/lib/registration/price-words";
import { AttendanceFields, type FormOption, MessageField, NeedsFields, type SectionProps } from "../form-sections";
import { PaymentFields } from "../payment-fields";
import { OptionQuestionFields, QuestionFields } from "../question-fields";
import { AcceptQueue, PreferenceFields } from "./edit-fields";

export type DetailsSectionsProps = SectionProps & {
  own: Messages["own"];
  /** The fields about the person, such as name and organisation. */
  contact: ReactNode;
  options: readonly FormOption[];
  fees: readonly FeeChoice[];
  questions: readonly QuestionText[];
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

/** All fields of a participant, in sections. Both the participant's form and the organisers' form use it. */
export function DetailsSections({
  texts,
  state,
  own,
  contact,
  options,
  fees,
  questions,
  locale,
}: DetailsSectionsProps) {
  const section = { texts, state };
  const asked = { ...section, questions, locale };
  return (
    <>
      <Fields id="contact" title={texts.contact} index={0}>
        {contact}
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
    </>
  );
}
