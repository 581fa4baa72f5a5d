import type { ServerResponse } from "node:http";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { boundPage } from "./bound-page";
import { fieldWords } from "./field-words";
import type { Failure } from "./watched";
import { localeOf } from "./worded-page";

/**
 * The reasons why the site answers a form with the page of `answerKeptForm`, which shows the fields that were sent.
 * `unavailable`: the site cannot answer now. `signedOut`: the user is no longer signed in. `updated`: the form comes
 * from an older version of the site. `elsewhere`: the answer would be a redirect or the "not found" page.
 */
export type KeptReason = "unavailable" | "signedOut" | "updated" | "elsewhere";

/**
 * Returns the reason why a form is answered with the page of `answerKeptForm`. `path` is the path to which the form was
 * sent.
 */
export function keptReason({ kind, location }: Failure, path: string): KeptReason {
  if (kind === "wordless") return "updated";
  if (kind !== "elsewhere") return "unavailable";
  return location?.endsWith(href("signIn", localeOf(path))) ? "signedOut" : "elsewhere";
}

/** The fields of a form as they were sent, and the URL to which they were sent. */
export type SentForm = Readonly<{ locale: Locale; address: string; fields: FormData }>;

/** Matches the names of fields that the framework or the site adds. Users do not type in these fields. */
const technical = /^(?:\$|(?:locale|stamp|website|submissionId|registrationId|version)$)/;

/**
 * The HTTP status for each reason. None of them is a redirect, because a browser would follow it and the typed text
 * would be lost.
 */
const statuses = { unavailable: 503, signedOut: 403, updated: 409, elsewhere: 409 } as const;

/** Answers a form with a page that contains all fields that were sent. */
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
 * Returns the HTML of a page that contains all fields that were sent with a form. If sending the form again can
 * succeed, the user can correct the fields and send them again. Otherwise the user can only read and copy them.
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

/**
 * Returns the HTML of a link to the page on which the user can continue; an empty string if there is no such page. The
 * link opens a new tab, so that the typed text stays in this tab. If the user left this page in the same tab and went
 * back, the browser would request this page again, and the typed text would be lost.
 */
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
  // HTML ignores a line break at the start of a textarea. Therefore we add one, so that a line break in the value is
  // kept.
  return { kind: "typed", html: field(label, `<textarea ${common} rows="${rows}">\n${escaped(value)}</textarea>`) };
}

/** Checks whether the field with this name is shown as a textarea, which has room for several lines. */
const isLong = (name: string) =>
  /^(?:dietary|accessibility|message|postalAddress|note|good|better|wishes|fi|sv|en|question-.*)$/.test(name);

/** Returns the label of a field in which the user types; undefined for choices and hidden fields. */
function labelOf(name: string, value: string, locale: Locale): string | undefined {
  if (technical.test(name)) return undefined;
  if (/^question-[\w-]+$/.test(name) && !/^(?:on|yes|no|[0-9a-f-]{36})?$/.test(value))
    return translator(locale, "kept")("answer");
  const words = fieldWords(locale);
  // Ratings (1 to 5) and the role of a user are chosen from a list and not typed. The name of the field is not enough
  // to know this, because the field `role` of the registration form is typed.
  const isChoice =
    /^(?:[1-5]?|editor|organiser|administrator)$/.test(value) && /^(?:overall|programme|arrangements|role)$/.test(name);
  return isChoice || !Object.hasOwn(words, name) ? undefined : words[name];
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
