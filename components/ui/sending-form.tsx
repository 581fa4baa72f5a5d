"use client";

import type { ComponentProps } from "react";
import type { Told } from "@/lib/forms/told";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { ErrorSummary } from "./error-summary";
import { lostTexts } from "./lost-texts";
import { type Sending, useSending } from "./use-sending";

/**
 * The server's last answer to the form, with the errors that the user must correct. `attempt` is a different number for
 * each answer.
 */
type Answer = {
  attempt: number;
  summary?: string | undefined;
  /** Error messages. The keys are the ids of their fields. */
  errors?: Readonly<Record<string, string>>;
};

type SendingFormProps = Omit<ComponentProps<"form">, "action" | "ref"> & {
  sending: Sending;
  /** The language in which the server answers. */
  locale: string;
  /** Null if the form has no state of its own, because its action leads to another page or renders this page again. */
  answer: Answer | null;
};

/**
 * The form that all other forms of the site use to send data. Without scripts it is a plain HTML form. If the form
 * could not be sent, a text above the fields says so. If the server has refused the form, the reason and the errors are
 * shown there.
 */
export function SendingForm({ sending, locale, answer, children, ...props }: SendingFormProps) {
  const { send, form, untaken } = sending;
  const texts = lostTexts[isLocale(locale) ? locale : defaultLocale];
  return (
    <form {...props} action={send} ref={form}>
      {untaken ? (
        <Untaken
          key={`untaken-${untaken.times}`}
          {...(typeof untaken.told === "string" ? texts[untaken.told] : untaken.told)}
        />
      ) : (
        answer?.summary && <ErrorSummary key={answer.attempt} title={answer.summary} errors={answer.errors ?? {}} />
      )}
      <input type="hidden" name="locale" value={locale} />
      {children}
    </form>
  );
}

const Untaken = ({ title, text }: Told) => (
  <ErrorSummary title={title} errors={{}}>
    {text}
  </ErrorSummary>
);

type PostFormProps = Omit<SendingFormProps, "sending" | "answer"> & { action: (data: FormData) => Promise<void> };

/** A form without a state of its own. Its action leads to another page, or renders this page again. */
export function PostForm({ action, ...props }: PostFormProps) {
  return <SendingForm sending={useSending(action)} answer={null} {...props} />;
}
