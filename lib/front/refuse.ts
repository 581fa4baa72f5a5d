import type { IncomingMessage, ServerResponse } from "node:http";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { methods, type Refusal, refusals } from "./refusal";

/** Answers a refused request with a page that says why, in the language of its path. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  // What the client is still sending is read and forgotten: a connection broken off would hide the answer.
  request.resume();
  const page = Buffer.from(refusalPage(refusal, localeOf(request.url ?? "")));
  response.writeHead(refusals[refusal], {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": page.length,
    "Cache-Control": "no-store",
    ...(refusal === "unknownMethod" && { Allow: methods.join(", ") }),
  });
  response.end(page);
}

function localeOf(path: string): Locale {
  const [, first] = path.split(/[/?]/);
  return isLocale(first) ? first : defaultLocale;
}

/** All of its words are the site's own: nothing of the request is in it. */
function refusalPage(refusal: Refusal, locale: Locale): string {
  const t = translator(locale, "front");
  const style = "max-width: 34rem; margin: 4rem auto; padding: 0 1rem; font: 1.125rem/1.5 sans-serif";
  return `<!doctype html>
<html lang="${locale}" style="color-scheme: light dark">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${t(`${refusal}.title`)}</title>
<main style="${style}">
<h1>${t(`${refusal}.title`)}</h1>
<p>${t(`${refusal}.text`)}</p>
<p><a href="${href("home", locale)}">${t("toHome")}</a></p>
</main>
</html>`;
}
