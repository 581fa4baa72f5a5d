"use client";

import { type ReactNode, useEffect } from "react";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { refusedTitle, usualTitle } from "@/lib/i18n/refused-title";
import { Icon } from "./icon";

type ErrorSummaryProps = {
  title: string;
  /** Error messages. The keys are the ids of their fields. */
  errors: Readonly<Record<string, string>>;
  /** A text below the title. It is needed if the title does not say what the user should do. */
  children?: ReactNode;
};

const focus = (summary: HTMLElement | null) => summary?.focus();

/**
 * Shows the errors of a form, with a link to each field. When the summary appears, the focus moves to it. Therefore the
 * caller must give it a new `key` for each answer of the server. While the summary is shown, the title of the page says
 * that something is wrong. Without scripts, the attribute `autofocus` makes the browser move the focus, and the server
 * writes the title (app/[locale]/layout.tsx).
 */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  useEffect(() => {
    const { lang } = document.documentElement;
    const locale = isLocale(lang) ? lang : defaultLocale;
    document.title = refusedTitle(document.title, locale);
    return () => {
      document.title = usualTitle(document.title, locale);
    };
  }, []);
  const messages = Object.entries(errors);
  return (
    // biome-ignore lint/a11y/noAutofocus: after sending the form, readers need the errors first
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
