"use client";

import type { FormQuestion } from "./form-state";
import { Notice } from "./notice";

const focus = (question: HTMLElement | null) => question?.focus();

/** The question that a form asks before it does what was sent. It takes the focus when it appears: give it a new `key` for each answer. */
export function Asked({ text, agreedTo }: FormQuestion) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the question is what the reader came to next
    <div role="alert" tabIndex={-1} autoFocus ref={focus}>
      <input type="hidden" name="agreedTo" value={agreedTo} />
      <Notice kind="info">{text}</Notice>
    </div>
  );
}
