import { randomUUID } from "node:crypto";
import { href } from "@/lib/i18n/routes";

/** The registration form as a browser without scripts has it: its hidden fields, and the option that it offers. */
export type PlainForm = { url: string; hidden: [string, string][]; optionId: string };

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "";

/** Opens the registration form of 2023 once; it can then be sent any number of times. */
export async function openPlainForm(siteUrl: string): Promise<PlainForm> {
  const url = siteUrl + href("register", "fi", { year: 2023 });
  const page = await (await fetch(url)).text();
  const inputs = page.match(/<input [^>]*>/g) ?? [];
  const hidden = inputs
    .filter((tag) => attribute(tag, "type") === "hidden")
    .map((tag): [string, string] => [attribute(tag, "name"), attribute(tag, "value")]);
  const option = inputs.find((tag) => attribute(tag, "name") === "optionId") ?? "";
  return { url, hidden, optionId: attribute(option, "value") };
}

/** Sends the form for one person; a registration that was taken answers with a redirect (303). */
export async function sendPlainForm(form: PlainForm, email: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form.hidden) body.set(name, value);
  const answers = {
    submissionId: randomUUID(),
    name: "Malli Kirjastolainen",
    email,
    organisation: "Esimerkin kirjasto",
  };
  for (const [name, value] of Object.entries(answers)) body.set(name, value);
  body.set("optionId", form.optionId);
  body.set("privacyAccepted", "on");
  return fetch(form.url, { method: "POST", body, redirect: "manual", headers: { Origin: new URL(form.url).origin } });
}
