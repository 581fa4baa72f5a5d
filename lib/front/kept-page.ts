import type { ServerResponse } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { fieldWords } from "./field-words";
import type { Failure } from "./watched";
import { localeOf } from "./worded-page";

/** Why a form could not be answered with its own page. */
export type KeptReason = "unavailable" | "signedOut" | "updated" | "elsewhere";

/** Why the form that was sent to the page at `path` is not answered by it. */
export function keptReason({ kind, location }: Failure, path: string): KeptReason {
  if (kind === "wordless") return "updated";
  if (kind !== "elsewhere") return "unavailable";
  return location?.endsWith(href("signIn", localeOf(path))) ? "signedOut" : "elsewhere";
}

/** A form as it was sent, and where to. */
export type SentForm = Readonly<{ locale: Locale; address: string; fields: FormData }>;

/** What the framework and the site send along, and nobody has typed. */
const technical = /^(?:\$|(?:locale|stamp|website|submissionId|registrationId|version)$)/;

/** The status that says so. By none of them does a browser go on by itself. */
const statuses = { unavailable: 503, signedOut: 403, updated: 409, elsewhere: 409 } as const;

/** Answers a form with a page that holds everything that was sent with it. */
export function answerKeptForm(response: ServerResponse, reason: KeptReason, form: SentForm): void {
  const body = Buffer.from(keptPage(reason, form));
  response.writeHead(statuses[reason], {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    ...(reason === "unavailable" && { "Retry-After": "10" }),
  });
  response.end(body);
}

/**
 * A page that holds everything that was sent with a form, to be sent again as it is or corrected. What can't be sent again
 * can be read and copied.
 */
function keptPage(reason: KeptReason, { locale, address, fields }: SentForm): string {
  const t = translator(locale, "kept");
  const again = reason === "unavailable" || reason === "signedOut";
  const parts = [...fields].map(([name, value]) => part(name, value, { locale, again }));
  const shown = parts.filter(({ kind }) => kind === "typed").map(({ html }) => html);
  const hidden = parts.filter(({ kind }) => kind !== "typed").map(({ html }) => html);
  const said = [
    t(`${reason}.text`),
    ...(shown.length > 0 ? [t("typed")] : []),
    ...(again && parts.some(({ kind }) => kind === "chosen") ? [t("chosen")] : []),
  ];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${t(`${reason}.title`)}</title>
<style>${style}</style>
<main>
<h1>${t(`${reason}.title`)}</h1>
${said.map((sentence) => `<p>${sentence}</p>`).join("\n")}
<form method="post" action="${escaped(address)}" enctype="multipart/form-data">
${[...shown, ...(again ? hidden : [])].join("\n")}
${again ? `<p><button>${t("send")}</button></p>` : ""}
</form>
<p>${wayOn(reason, locale, address)}</p>
</main>
</html>
`;
}

function wayOn(reason: KeptReason, locale: Locale, address: string): string {
  const t = translator(locale, "kept");
  if (reason === "unavailable") return "";
  if (reason === "signedOut") return `<a href="${href("signIn", locale)}" target="_blank">${t("signIn")}</a>`;
  return `<a href="${escaped(address)}">${t("reopen")}</a>`;
}

type Part = { kind: "typed" | "chosen" | "technical"; html: string };

function part(name: string, value: FormDataEntryValue, { locale, again }: { locale: Locale; again: boolean }): Part {
  const id = escaped(name);
  if (typeof value !== "string") {
    const label = translator(locale, "kept")("file", { name: value.name || "–" });
    const field = again ? `<input id="${id}" name="${id}" type="file">` : "";
    return { kind: "typed", html: `<p><label for="${id}">${escaped(label)}</label>${field}</p>` };
  }
  const label = labelOf(name, value, locale);
  if (label === undefined)
    return {
      kind: technical.test(name) ? "technical" : "chosen",
      html: `<input type="hidden" name="${id}" value="${escaped(value)}">`,
    };
  const fixed = again ? "" : " readonly";
  if (!isLong(name))
    return {
      kind: "typed",
      html: `<p><label for="${id}">${escaped(label)}</label><input id="${id}" name="${id}" value="${escaped(value)}"${fixed}></p>`,
    };
  const rows = Math.min(12, Math.max(1, value.split("\n").length, Math.ceil(value.length / 60)));
  // A line break at the start of the text would be taken for the markup's own.
  const area = `<textarea id="${id}" name="${id}" rows="${rows}"${fixed}>\n${escaped(value)}</textarea>`;
  return { kind: "typed", html: `<p><label for="${id}">${escaped(label)}</label>${area}</p>` };
}

/** Whether a field is one for several lines. */
const isLong = (name: string) =>
  /^(?:dietary|accessibility|message|postalAddress|note|good|better|wishes|fi|sv|en|question-.*)$/.test(name);

/** What a field that one writes in is called; undefined for those that one chooses in, and for hidden ones. */
function labelOf(name: string, value: string, locale: Locale): string | undefined {
  if (technical.test(name)) return undefined;
  if (/^question-[\w-]+$/.test(name) && !/^(?:on|yes|no|[0-9a-f-]{36})?$/.test(value))
    return translator(locale, "kept")("answer");
  const words = fieldWords(locale);
  // Of a rating only its number is sent, and of a role at the desk its name: nobody has typed them.
  const isChoice =
    /^(?:[1-5]?|editor|organiser|administrator)$/.test(value) && /^(?:overall|programme|arrangements|role)$/.test(name);
  return isChoice ? undefined : words[name];
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 sans-serif; }
main { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; }
textarea, input:not([type=file]), button { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem .625rem; }
input[type=file] { max-width: 100%; min-height: 2.75rem; }
button { min-height: 2.75rem; width: auto; padding: .5rem 1.5rem; font-weight: 600; }
a { display: inline-block; min-height: 2.75rem; line-height: 2.75rem; }
`;
