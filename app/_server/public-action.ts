import "server-only";
import { unstable_rethrow } from "next/navigation";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { loggable } from "@/lib/log";
import { type Deps, deps } from "./deps";

export type ActionContext = Deps & { locale: Locale };

/** The text fields of a sent form. Files and the framework's own fields are left out. */
export function textValues(data: FormData): Record<string, string> {
  const texts = [...data].filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith("$")));
}

/**
 * Wraps what an attendee's form does. The form's hidden field `locale` tells the reader's language. A bug in `handle`
 * becomes `failed(…)`, a state of the form that keeps what was typed: without JavaScript an exception would be a
 * bare error page.
 */
export async function publicAction<State>(
  data: FormData,
  handle: (context: ActionContext, values: Record<string, string>) => Promise<State>,
  failed: (locale: Locale) => State,
): Promise<State> {
  const values = textValues(data);
  const locale = isLocale(values["locale"]) ? values["locale"] : defaultLocale;
  try {
    return await handle({ ...deps(), locale }, values);
  } catch (error) {
    unstable_rethrow(error);
    console.error("a form failed:", loggable(error));
    return failed(locale);
  }
}
