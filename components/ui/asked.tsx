"use client";

import type { FormQuestion } from "./form-state";
import { Notice } from "./notice";

const focus = (question: HTMLElement | null) => question?.focus();

/**
 * Shows a question that the user must answer before the server does the requested action. When the question appears,
 * the focus moves to it. The caller must give this component a new `key` for each answer of the server.
 */
export function Asked({ text, agreedTo }: FormQuestion) {
  return (
    // biome-ignore lint/a11y/noAutofocus: after sending the form, users must answer the question first
    <div role="alert" tabIndex={-1} autoFocus ref={focus}>
      <input type="hidden" name="agreedTo" value={agreedTo} />
      <Notice kind="info">{text}</Notice>
    </div>
  );
}
