"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { QueueFormState } from "./form-state";

export type QueueFormProps<Field extends string> = {
  /** Unique on the page: the ids of the fields end with it. */
  id: string;
  locale: string;
  action: (state: QueueFormState<Field>, data: FormData) => Promise<QueueFormState<Field>>;
  initial: QueueFormState<Field>["values"];
  texts: { title: string; submit: string; busy: string };
  /** Whether there is nothing to fill in: then it shows its last answer only. */
  idle?: boolean;
};

type Fields<Field extends string> = (state: QueueFormState<Field>, idOf: (field: Field) => string) => ReactNode;

/** A form about one queue: its answer stands above it, the errors beside their fields too; works without scripts. */
export function QueueForm<Field extends string>(props: QueueFormProps<Field> & { children: Fields<Field> }) {
  const { id, locale, action, initial, texts, idle = false, children } = props;
  const [state, send] = useActionState(action, { attempt: 0, values: initial, errors: {} });
  const idOf = (field: Field) => `${field}-${id}`;
  const errors = Object.entries<string>(state.errors as Record<string, string>);
  if (idle && !state.done) return null;
  return (
    <form action={send} noValidate className="grid content-start gap-5" aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`}>{texts.title}</h3>
      {state.done && (
        <div role="status">
          <Notice kind="info">{state.done}</Notice>
        </div>
      )}
      {state.summary && (
        <ErrorSummary
          key={state.attempt}
          title={state.summary}
          errors={Object.fromEntries(errors.map(([field, text]) => [idOf(field as Field), text]))}
        />
      )}
      <input type="hidden" name="locale" value={locale} />
      {!idle && (
        <>
          {children(state, idOf)}
          <div>
            <SubmitButton label={texts.submit} busyLabel={texts.busy} look="quiet" />
          </div>
        </>
      )}
    </form>
  );
}
