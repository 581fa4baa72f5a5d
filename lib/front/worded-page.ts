import type { IncomingMessage, ServerResponse } from "node:http";
import { toldBody } from "@/lib/forms/told";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { boundPage } from "./bound-page";
import { methods } from "./refusal";

/**
 * The short answers that the site gives if a request fails or is refused, and the HTTP status of each answer. The
 * site's texts (lib/i18n) have a text for each answer under `front`.
 */
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

/**
 * Returns the key of the short answer for an HTTP status. This function is used if Next has refused a request with an
 * answer that has no text for the reader.
 */
export const wordsOfStatus = (status: number): Worded =>
  refusals.find((what) => worded[what] === status) ?? "unreadable";
const refusals = ["signedOut", "forbidden", "notFound"] as const;

/**
 * Returns the language of a public path. Every path begins with the code of its language, except the paths of Finnish
 * pages.
 */
export function localeOf(path: string): Locale {
  const [, first] = path.split(/[/?]/);
  return isLocale(first) ? first : defaultLocale;
}

/**
 * Answers a request with the text for `what`, in the language of the request's path. A person gets a page, and a script
 * gets plain text. If another answer to the request has already begun, this function closes the connection instead.
 */
export function answerInWords(request: IncomingMessage, response: ServerResponse, what: Worded, path: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // Reads and discards the rest of the request. If the connection were closed before that, the client would not see the
  // answer.
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

/**
 * Returns the headers and the body of an answer: a page for a person, or one sentence for a program. If `isForm` is
 * true, a page about a server error also says that the user can go back and send the form again.
 */
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

/** Checks whether a person will read the answer as a page. Scripts need only a sentence and the status. */
export function wantsPage({ headers }: IncomingMessage, path: string): boolean {
  if (headers["rsc"] !== undefined || headers["next-action"] !== undefined) return false;
  return headers.accept?.includes("text/html") || !path.startsWith("/api/");
}

const sentence = (what: Worded, locale: Locale) => translator(locale, "front")(`${what}.text`);

/**
 * Answers a form that scripts have sent. The form stays on the screen, so the text does not say how to go back to it.
 */
function tell(response: ServerResponse, what: Worded, locale: Locale): void {
  const t = translator(locale, "front");
  const kept = translator(locale, "kept");
  const text = what === "tooLarge" ? t("tooLarge.here") : t(`${what}.text`);
  const words =
    what === "unavailable"
      ? { title: kept("unavailable.title"), text: kept("unavailable.text") }
      : { title: t(`${what}.title`), text };
  // Next passes the body on to the form only if the content type is exactly `text/plain`, without a charset.
  response.writeHead(worded[what], { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end(toldBody(words));
}

/**
 * Returns the HTML of the page. The page contains only the site's own texts and nothing from the request, so no text
 * has to be escaped.
 */
function page(what: Worded, locale: Locale, isForm: boolean): string {
  const t = translator(locale, "front");
  const form = isForm && worded[what] >= 500 ? `\n<p class="mt-4">${t("unsentForm")}</p>` : "";
  const [to, words] =
    what === "signedOut" ? [href("signIn", locale), t("toSignIn")] : [href("home", locale), t("toHome")];
  const content = `<p class="lead mt-5">${t(`${what}.text`)}</p>${form}
<p class="mt-6"><a class="target" href="${to}">${words}</a></p>`;
  return boundPage({ locale, title: t(`${what}.title`), content });
}
