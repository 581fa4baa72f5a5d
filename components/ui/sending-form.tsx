"use client";

import type { ComponentProps } from "react";
import type { Told } from "@/lib/forms/told";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { ErrorSummary } from "./error-summary";
import { lostTexts } from "./lost-texts";
import { type Sending, useSending } from "./use-sending";

/** What the last answer says has to be corrected; each answer has a number of its own. */
type Answer = {
  attempt: number;
  summary?: string | undefined;
  /** Sentences by the ids of the fields they belong to. */
  errors?: Readonly<Record<string, string>>;
};

type SendingFormProps = Omit<ComponentProps<"form">, "action" | "ref"> & {
  sending: Sending;
  /** The language that the answer is written in. */
  locale: string;
  /** Null where the action leads elsewhere. */
  answer: Answer | null;
};

/**
 * The one form of the site that sends something: a plain form without scripts. Above its fields stands what has to be
 * corrected, why it was not taken, or that no answer came.
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

/** A form whose action leads elsewhere, or has the page drawn anew. */
export function PostForm({ action, ...props }: PostFormProps) {
  return <SendingForm sending={useSending(action)} answer={null} {...props} />;
}
