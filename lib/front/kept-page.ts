import type { ServerResponse } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { boundPage } from "./bound-page";
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

/** The names of fields that the framework and the site add: nobody has typed in them. */
const technical = /^(?:\$|(?:locale|stamp|website|submissionId|registrationId|version)$)/;

/** The statuses that say so. With none of them a browser leads on by itself. */
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
  const kept = [
    ...(shown.length > 0 ? [t("typed")] : []),
    ...(again && parts.some(({ kind }) => kind === "chosen") ? [t("chosen")] : []),
  ];
  const content = `<p class="lead mt-5">${t(`${reason}.text`)}</p>
${kept.length > 0 ? `<p class="mt-4">${kept.join(" ")}</p>` : ""}
${wayOn(reason, locale, address)}
<form class="fields mt-8" method="post" action="${escaped(address)}" enctype="multipart/form-data">
${[...shown, ...(again ? hidden : [])].join("\n")}
${again ? `<div><button class="button button-primary">${t("send")}</button></div>` : ""}
</form>`;
  return boundPage({ locale, title: t(`${reason}.title`), content });
}

/** It opens in a tab of its own: on the way back to this page the browser would ask for it anew. */
function wayOn(reason: KeptReason, locale: Locale, address: string): string {
  const t = translator(locale, "kept");
  if (reason === "unavailable") return "";
  const [to, words] = reason === "signedOut" ? [href("signIn", locale), t("signIn")] : [address, t("reopen")];
  return `<p class="mt-6"><a class="button button-quiet" href="${escaped(to)}" target="_blank">${words}</a></p>`;
}

type Part = { kind: "typed" | "chosen" | "technical"; html: string };

function part(name: string, value: FormDataEntryValue, { locale, again }: { locale: Locale; again: boolean }): Part {
  const id = escaped(name);
  const field = (label: string, control: string) =>
    `<div><label class="block font-semibold" for="${id}">${escaped(label)}</label>${control}</div>`;
  if (typeof value !== "string") {
    const label = translator(locale, "kept")("file", { name: value.name || "–" });
    const chooser = `<input class="input" id="${id}" name="${id}" type="file">`;
    return { kind: "typed", html: again ? field(label, chooser) : `<p>${escaped(label)}</p>` };
  }
  const label = labelOf(name, value, locale);
  if (label === undefined)
    return {
      kind: technical.test(name) ? "technical" : "chosen",
      html: `<input type="hidden" name="${id}" value="${escaped(value)}">`,
    };
  const common = `class="input" id="${id}" name="${id}"${again ? "" : " readonly"}`;
  if (!isLong(name)) return { kind: "typed", html: field(label, `<input ${common} value="${escaped(value)}">`) };
  const rows = Math.min(12, Math.max(1, value.split("\n").length, Math.ceil(value.length / 60)));
  // A line break at the start of the text would be taken for the markup's own.
  return { kind: "typed", html: field(label, `<textarea ${common} rows="${rows}">\n${escaped(value)}</textarea>`) };
}

/** Whether a field is one for several lines. */
const isLong = (name: string) =>
  /^(?:dietary|accessibility|message|postalAddress|note|good|better|wishes|fi|sv|en|question-.*)$/.test(name);

/** The label of a field that one writes in; undefined for a choice and for a hidden field. */
function labelOf(name: string, value: string, locale: Locale): string | undefined {
  if (technical.test(name)) return undefined;
  if (/^question-[\w-]+$/.test(name) && !/^(?:on|yes|no|[0-9a-f-]{36})?$/.test(value))
    return translator(locale, "kept")("answer");
  const words = fieldWords(locale);
  // Of a rating only its number is sent, and of a role at the desk its name: nobody has typed them.
  const isChoice =
    /^(?:[1-5]?|editor|organiser|administrator)$/.test(value) && /^(?:overall|programme|arrangements|role)$/.test(name);
  return isChoice || !Object.hasOwn(words, name) ? undefined : words[name];
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
