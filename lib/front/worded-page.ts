import type { IncomingMessage, ServerResponse } from "node:http";
import { toldBody } from "@/lib/forms/told";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { boundPage } from "./bound-page";
import { methods } from "./refusal";

/** What the site answers when there is no page to show, and the status that says so. */
const worded = {
  signedOut: 401,
  forbidden: 403,
  foreignForm: 403,
  notFound: 404,
  unknownMethod: 405,
  unmeasured: 411,
  tooLarge: 413,
  unreadable: 400,
  failed: 500,
  unavailable: 503,
} as const;
export type Worded = keyof typeof worded;

/** The words for a refusal of which only the status is known. */
export const wordsOfStatus = (status: number): Worded =>
  refusals.find((what) => worded[what] === status) ?? "unreadable";
const refusals = ["signedOut", "forbidden", "notFound"] as const;

/** The language of a public path, which begins with it unless it is Finnish. */
export function localeOf(path: string): Locale {
  const [, first] = path.split(/[/?]/);
  return isLocale(first) ? first : defaultLocale;
}

/**
 * Answers in words, in the language of the request's path: with a page for a person, and without one for scripts. Breaks
 * the connection off if another answer has already begun.
 */
export function answerInWords(request: IncomingMessage, response: ServerResponse, what: Worded, path: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What the client is still sending is read and forgotten: a connection broken off would hide the answer.
  request.resume();
  const locale = localeOf(path);
  if (request.headers["next-action"] !== undefined) {
    tell(response, what, locale);
    return;
  }
  const isPage = wantsPage(request, path);
  const { headers, body } = wordedAnswer(what, locale, { isPage, isForm: request.method === "POST" });
  response.writeHead(worded[what], { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

/** The words as an answer: a page for a person, whose form it says not to be lost, or a sentence for a program. */
export function wordedAnswer(
  what: Worded,
  locale: Locale,
  { isPage, isForm = false }: { isPage: boolean; isForm?: boolean },
): { headers: Record<string, string>; body: string } {
  return {
    body: isPage ? page(what, locale, isForm) : sentence(what, locale),
    headers: {
      "Content-Type": `text/${isPage ? "html" : "plain"}; charset=utf-8`,
      "Cache-Control": "no-store",
      ...(what === "unknownMethod" && { Allow: methods.join(", ") }),
      ...(what === "unavailable" && { "Retry-After": "10" }),
    },
  };
}

/** Whether a person will read the answer as a page: scripts understand a sentence and its status. */
export function wantsPage({ headers }: IncomingMessage, path: string): boolean {
  if (headers["rsc"] !== undefined || headers["next-action"] !== undefined) return false;
  return headers.accept?.includes("text/html") || !path.startsWith("/api/");
}

const sentence = (what: Worded, locale: Locale) => translator(locale, "front")(`${what}.text`);

/** Answers a form that scripts have sent. It stays before its reader, so there is no way back to speak of. */
function tell(response: ServerResponse, what: Worded, locale: Locale): void {
  const t = translator(locale, "front");
  const kept = translator(locale, "kept");
  const text = what === "tooLarge" ? t("tooLarge.here") : t(`${what}.text`);
  const words =
    what === "unavailable"
      ? { title: kept("unavailable.title"), text: kept("unavailable.text") }
      : { title: t(`${what}.title`), text };
  // Next hands the body on to the form only if this says no more than that it is text.
  response.writeHead(worded[what], { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end(toldBody(words));
}

/** All of its words are the site's own: nothing of the request is in it. */
function page(what: Worded, locale: Locale, isForm: boolean): string {
  const t = translator(locale, "front");
  const form = isForm && worded[what] >= 500 ? `\n<p class="mt-4">${t("unsentForm")}</p>` : "";
  const [to, words] =
    what === "signedOut" ? [href("signIn", locale), t("toSignIn")] : [href("home", locale), t("toHome")];
  const content = `<p class="lead mt-5">${t(`${what}.text`)}</p>${form}
<p class="mt-6"><a class="target" href="${to}">${words}</a></p>`;
  return boundPage({ locale, title: t(`${what}.title`), content });
}
