import { randomUUID } from "node:crypto";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** The registration form as a browser without scripts has it: its hidden fields, and the option that it offers. */
export type PlainForm = { url: string; hidden: [string, string][]; optionId: string };

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "";

/** Opens the registration form of 2023 once; it can then be sent any number of times. */
export async function openPlainForm(siteUrl: string, locale: Locale = defaultLocale): Promise<PlainForm> {
  const url = siteUrl + href("register", locale, { year: 2023 });
  const page = await (await fetch(url)).text();
  const inputs = page.match(/<input [^>]*>/g) ?? [];
  const hidden = inputs
    .filter((tag) => attribute(tag, "type") === "hidden")
    .map((tag): [string, string] => [attribute(tag, "name"), attribute(tag, "value")]);
  const option = inputs.find((tag) => attribute(tag, "name") === "optionId") ?? "";
  return { url, hidden, optionId: attribute(option, "value") };
}

/** What a browser would not send: other values than the form's, another site's address. */
type Forged = { values?: Record<string, string>; origin?: string };

/** Sends the form for one person; a registration that was taken answers with a redirect (303). */
export async function sendPlainForm(form: PlainForm, email: string, forged: Forged = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form.hidden) body.set(name, value);
  const answers: Record<string, string> = {
    submissionId: randomUUID(),
    name: "Malli Kirjastolainen",
    email,
    organisation: "Esimerkin kirjasto",
    optionId: form.optionId,
    privacyAccepted: "on",
    ...forged.values,
  };
  for (const [name, value] of Object.entries(answers)) body.set(name, value);
  const headers = { Origin: forged.origin ?? new URL(form.url).origin };
  return fetch(form.url, { method: "POST", body, redirect: "manual", headers });
}
