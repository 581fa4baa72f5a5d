"use client";

import type { ReactNode } from "react";
import { Asked } from "./asked";
import { ButtonLink, type ButtonLook } from "./button";
import type { FormState } from "./form-state";
import { Notice } from "./notice";
import { SendingForm } from "./sending-form";
import { SubmitButton } from "./submit-button";
import { useAnsweredSending } from "./use-sending";

export type AnsweredFormProps<Field extends string> = {
  /** The id of the form. It must be unique on the page, because the ids of the fields end with it. */
  id: string;
  locale: string;
  action: (state: FormState<Field>, data: FormData) => Promise<FormState<Field>>;
  initial: FormState<Field>["values"];
  texts: { title?: string; submit: string; busy: string };
  /** The id of a heading above the form. It is needed only if the form has no title of its own. */
  labelledBy?: string;
  look?: ButtonLook["look"];
  /**
   * An id that is sent with the form. It is needed only if the form creates something. If the form is sent twice, both
   * requests have the same id, so the server creates nothing a second time.
   */
  submissionId?: string;
  /**
   * If true, the form has no fields and no button. It only shows the server's answer to the form that was sent last.
   */
  idle?: boolean;
};

type Fields<Field extends string> = (state: FormState<Field>, idOf: (field: Field) => string) => ReactNode;

/**
 * A form of the desk (the pages of signed-in users). The server's answer is shown above the fields, and each error also
 * beside its field. If the server asks a question that the user must confirm, the question is shown above the button.
 * Works without scripts.
 */
export function AnsweredForm<Field extends string>(props: AnsweredFormProps<Field> & { children: Fields<Field> }) {
  const {
    id,
    locale,
    action,
    initial,
    texts,
    labelledBy = `title-${props.id}`,
    look = "quiet",
    idle = false,
    submissionId,
    children,
  } = props;
  const [state, sending] = useAnsweredSending(action, { attempt: 0, values: initial, errors: {} });
  const idOf = (field: Field) => `${field}-${id}`;
  const { question } = state;
  const errors = Object.entries<string>(state.errors as Record<string, string>);
  if (idle && !state.done && !state.summary) return null;
  return (
    <SendingForm
      {...{ sending, locale }}
      answer={{
        attempt: state.attempt,
        summary: state.summary,
        errors: Object.fromEntries(errors.map(([field, text]) => [idOf(field as Field), text])),
      }}
      noValidate
      className="grid content-start gap-5"
      aria-labelledby={labelledBy}
    >
      {texts.title && <h3 id={labelledBy}>{texts.title}</h3>}
      {submissionId && <input type="hidden" name="submissionId" value={state.submissionId ?? submissionId} />}
      {state.done && (
        <div role="status">
          <Notice kind="info">{state.done}</Notice>
        </div>
      )}
      {!idle && (
        <>
          {children(state, idOf)}
          {question && <Asked key={state.attempt} {...question} />}
          <div className="flex flex-wrap gap-3">
            <SubmitButton
              label={question?.yes ?? texts.submit}
              busyLabel={texts.busy}
              look={question ? "primary" : look}
            />
            {question && (
              <ButtonLink look="text" href={question.no.href}>
                {question.no.text}
              </ButtonLink>
            )}
          </div>
        </>
      )}
    </SendingForm>
  );
}
