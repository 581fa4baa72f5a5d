import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { LEAST_MS, stampForm } from "@/lib/abuse/form-stamp";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { href, type RouteName } from "@/lib/i18n/routes";
import { serverEnv } from "./server-env";
import { fromSomewhere } from "./visitor";

/** The parts of a form that a browser without scripts needs to send it: the URL and the hidden fields. */
export type HiddenFields = { url: string; hidden: [string, string][] };

/** The registration form, with the attendance option that it offers. */
export type PlainForm = HiddenFields & { optionId: string };

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "";

/**
 * Opens the form of a page, and waits as long as a person would need to read it. The caller can then send the form many
 * times.
 */
export async function openForm(
  siteUrl: string,
  route: RouteName,
  locale: Locale,
  year = 2023,
): Promise<HiddenFields & { page: string }> {
  const url = siteUrl + href(route, locale, { year });
  const page = await (await fetch(url)).text();
  const form = page.match(/<form.*?<\/form>/gs)?.find((text) => text.includes('name="stamp"')) ?? "";
  const hidden = inputsOf(form)
    .filter((tag) => attribute(tag, "type") === "hidden")
    .map((tag): [string, string] => [attribute(tag, "name"), attribute(tag, "value")]);
  await sleep(LEAST_MS);
  return { url, hidden, page };
}

/** Opens the registration form of a year's seminar. */
export async function openPlainForm(
  siteUrl: string,
  locale: Locale = defaultLocale,
  year?: number,
): Promise<PlainForm> {
  const { page, ...form } = await openForm(siteUrl, "register", locale, year);
  const option = inputsOf(page).find((tag) => attribute(tag, "name") === "optionId") ?? "";
  return { ...form, optionId: attribute(option, "value") };
}

const inputsOf = (html: string): string[] => html.match(/<input [^>]*>/g) ?? [];

let env: ReturnType<typeof serverEnv> | undefined;

/**
 * Returns a stamp (a signed hidden field that contains the time at which a form was opened). The stamp is new, as if
 * another person had opened the form.
 */
export async function stampOfAnother(): Promise<string> {
  env ??= serverEnv();
  const { formsKey } = await env;
  return stampForm(formsKey, "opened", new Date(Date.now() - 2 * LEAST_MS));
}

/**
 * Sends a form with the given answers. Each call uses a new client address and a new stamp, as if another person sent
 * the form. The caller may give other values for both.
 */
export async function sendForm(
  form: HiddenFields,
  answers: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form.hidden) body.set(name, value);
  if (body.has("stamp")) body.set("stamp", await stampOfAnother());
  for (const [name, value] of Object.entries(answers)) body.set(name, value);
  const origin = new URL(form.url).origin;
  return fetch(form.url, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Origin: origin, ...fromSomewhere(), ...headers },
  });
}

/** Data that no browser would send: values that the form does not offer, or the origin of another site. */
type Forged = { values?: Record<string, string>; origin?: string };

/** Sends the form for one person. The status is 303 if the registration was accepted. */
export async function sendPlainForm(form: PlainForm, email: string, forged: Forged = {}): Promise<Response> {
  const answers = {
    submissionId: randomUUID(),
    name: "Malli Kirjastolainen",
    email,
    organisation: "Esimerkin kirjasto",
    optionId: form.optionId,
    privacyAccepted: "on",
    ...forged.values,
  };
  return sendForm(form, answers, forged.origin ? { Origin: forged.origin } : {});
}
