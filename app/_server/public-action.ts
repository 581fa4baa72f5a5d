import "server-only";
import { unstable_rethrow } from "next/navigation";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { loggable } from "@/lib/log";
import { type Deps, deps } from "./deps";

export type ActionContext = Deps & { locale: Locale };

/** The next state of a form that could not be received: with everything that was typed, and the sentence that says why. */
export type Unreceived<State> = (sentence: string, locale: Locale) => State;

/** The text fields of a sent form. Files and the framework's own fields are left out. */
export function textValues(data: FormData): Record<string, string> {
  const texts = [...data].filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith("$")));
}

/**
 * Wraps what an attendee's form does. The form's hidden field `locale` tells the reader's language. A bug in `handle`, or
 * a database that is away, becomes `unreceived(…)`. A form without a state of its own has none: then it throws, and
 * the form says so itself with scripts (components/ui/use-sending.ts), and the front without (lib/front/kept-page.ts).
 */
export async function publicAction<State>(
  data: FormData,
  handle: (context: ActionContext, values: Record<string, string>) => Promise<State>,
  unreceived?: Unreceived<State>,
): Promise<State> {
  const values = textValues(data);
  const locale = isLocale(values["locale"]) ? values["locale"] : defaultLocale;
  try {
    return await handle({ ...deps(), locale }, values);
  } catch (error) {
    unstable_rethrow(error);
    console.error("a form failed:", loggable(error));
    if (!unreceived) throw new Error("a form could not be received");
    return unreceived(translator(locale, "errors")("tryAgain"), locale);
  }
}
