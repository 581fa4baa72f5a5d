"use client";

import type { ReactNode } from "react";
import { Icon } from "./icon";

type ErrorSummaryProps = {
  title: string;
  /** Sentences by the ids of the fields they belong to. */
  errors: Readonly<Record<string, string>>;
  /** More words, where the title alone does not say what to do. */
  children?: ReactNode;
};

const focus = (summary: HTMLElement | null) => summary?.focus();

/**
 * What needs correcting, with a link to each field. It takes the focus when it appears: give it a new `key` for each
 * answer. Without scripts the browser's own `autofocus` does the same.
 */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  const messages = Object.entries(errors);
  return (
    // biome-ignore lint/a11y/noAutofocus: the errors are what the reader came to next
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus ref={focus}>
      <h2>
        <Icon name="alert" />
        {title}
      </h2>
      {children && <p className="mt-2">{children}</p>}
      {messages.length > 0 && (
        <ul className="mt-2">
          {messages.map(([fieldId, message]) => (
            <li key={fieldId}>
              <a className="target" href={`#${fieldId}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
