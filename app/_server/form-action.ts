import "server-only";
import { unstable_rethrow } from "next/navigation";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { loggable } from "@/lib/log";
import { type Deps, deps } from "./deps";

export type ActionContext = Deps & { locale: Locale };

/**
 * The next state of a form that could not be processed: it keeps everything that was typed, and `sentence` says why.
 */
export type Unreceived<State> = (sentence: string, locale: Locale) => State;

/** The text fields of a sent form, without files and without the fields that React adds. */
export function textValues(data: FormData): Record<string, string> {
  const texts = [...data].filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith("$")));
}

/**
 * Wraps every form of the site. `ownAction`, `deskAction` and `organiserAction` stand on it, and forms that anyone may
 * send use it as it is. The hidden field `locale` holds the reader's language. If `handle` throws, or the database cannot
 * be reached, the answer is `unreceived(…)`. Forms without a state pass no `unreceived`: then the error is thrown, and
 * either the form shows it (components/ui/use-sending.ts) or, without scripts, the front does (lib/front/kept-page.ts).
 */
export async function formAction<State>(
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
