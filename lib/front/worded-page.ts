import type { IncomingMessage, ServerResponse } from "node:http";
import { toldBody } from "@/lib/forms/told";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { boundPage } from "./bound-page";
import { methods } from "./refusal";

/** What the front answers in the pages' stead, and the status that says so. */
export const worded = {
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

/** The language of a public path, which begins with it unless it is Finnish. */
export function localeOf(path: string): Locale {
  const [, first] = path.split(/[/?]/);
  return isLocale(first) ? first : defaultLocale;
}

/** What is said, in the language of which path, and the style sheets for it. */
export type InWords = Readonly<{ what: Worded; path: string; styles: readonly string[] }>;

/**
 * Answers in words, in the language of the request's path: with a page for a person, and with a sentence for scripts,
 * which ask for no page. Breaks the connection off if an answer has already begun.
 */
export function answerInWords(
  request: IncomingMessage,
  response: ServerResponse,
  { what, path, styles }: InWords,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What the client is still sending is read and forgotten: a connection broken off would hide the answer.
  request.resume();
  const locale = localeOf(path);
  const isAction = request.headers["next-action"] !== undefined;
  const isPage = wantsPage(request, path);
  const words = () =>
    isPage ? page({ what, locale, styles, isForm: request.method === "POST" }) : sentence(what, locale);
  const body = Buffer.from(isAction ? told(what, locale) : words());
  response.writeHead(worded[what], {
    // Next hands the words on to the form that scripts sent only if this says no more.
    "Content-Type": isAction ? "text/plain" : `text/${isPage ? "html" : "plain"}; charset=utf-8`,
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    ...(what === "unknownMethod" && { Allow: methods.join(", ") }),
    ...(what === "unavailable" && { "Retry-After": "10" }),
  });
  response.end(body);
}

/** Whether a person will read the answer as a page: scripts understand a sentence and its status. */
export function wantsPage({ headers }: IncomingMessage, path: string): boolean {
  if (headers["rsc"] !== undefined || headers["next-action"] !== undefined) return false;
  return headers.accept?.includes("text/html") || !path.startsWith("/api/");
}

const sentence = (what: Worded, locale: Locale) => translator(locale, "front")(`${what}.text`);

/** What a form says of itself that scripts have sent: it stays before its reader, so there is no way back to tell. */
function told(what: Worded, locale: Locale): string {
  const t = translator(locale, "front");
  if (what === "unavailable") {
    const kept = translator(locale, "kept");
    return toldBody({ title: kept("unavailable.title"), text: kept("unavailable.text") });
  }
  return toldBody({ title: t(`${what}.title`), text: t(what === "tooLarge" ? "tooLarge.here" : `${what}.text`) });
}

type Page = Readonly<{ what: Worded; locale: Locale; styles: readonly string[]; isForm: boolean }>;

/** All of its words are the site's own: nothing of the request is in it. */
function page({ what, locale, styles, isForm }: Page): string {
  const t = translator(locale, "front");
  const form = isForm && worded[what] >= 500 ? `\n<p class="mt-4">${t("unsentForm")}</p>` : "";
  const content = `<p class="lead mt-5">${t(`${what}.text`)}</p>${form}
<p class="mt-6"><a class="target" href="${href("home", locale)}">${t("toHome")}</a></p>`;
  return boundPage({ locale, title: t(`${what}.title`), styles, content });
}
