import "server-only";
import { unstable_rethrow } from "next/navigation";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { loggable } from "@/lib/log";
import { type Deps, deps } from "./deps";

export type ActionContext = Deps & { locale: Locale };

/**
 * A function that returns the state of a form that could not be processed. The state contains everything that the user
 * typed, and `sentence`, which explains the problem.
 */
export type Unreceived<State> = (sentence: string, locale: Locale) => State;

/** Returns the text fields of a submitted form, without files and without the fields that React adds. */
export function textValues(data: FormData): Record<string, string> {
  const texts = [...data].filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !name.startsWith("$")));
}

/**
 * Handles a form in which the hidden field `locale` contains the reader's language. Every form of the site uses this
 * function, either directly or through `ownAction`, `deskAction` or `organiserAction`. If `handle` throws, for example
 * because the database cannot be reached, this function returns the result of `unreceived`. If `unreceived` is missing,
 * this function throws an error. If the browser runs scripts, the form itself shows this error
 * (components/ui/use-sending.ts). Otherwise the front (our server before Next) shows it (lib/front/kept-page.ts).
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
