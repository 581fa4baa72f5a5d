import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { inject, vi } from "vitest";
import { LEAST_MS } from "@/lib/abuse/form-stamp";
import { createDb, type Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { type MailPayload, mailPayloadSchema } from "@/lib/outbox/payload";
import { textsOf } from "@/tests/e2e/texts";
import { type Found, PlainPage } from "@/tests/support/plain-page";

export type Person = { name: string; email: string; organisation: string };

export const siteUrl = inject("siteUrl");
let opened: Db | undefined;

/** Returns the database of the site that these tests share. */
export function siteDb(): Db {
  opened ??= createDb(inject("siteDatabaseUrl"));
  return opened;
}

export const newReader = (): PlainPage => new PlainPage(siteUrl);

/**
 * Waits until the page of a seminar that was just stored can be opened. The site caches the list of years for a second.
 */
export async function untilPublic(year: number): Promise<void> {
  const status = async () => (await newReader().request(href("seminar", "fi", { year }))).status;
  await vi.waitUntil(async () => (await status()) === 200, { timeout: 15_000, interval: 200 });
}

/**
 * Returns a new person. Unless `name` is given, all these people have the same name, but the e-mail addresses are
 * always different.
 */
export function somebody(name = "Malli Kirjastolainen"): Person {
  return { name, email: `${randomUUID()}@example.org`, organisation: "Esimerkin kaupunginkirjasto" };
}

/**
 * Waits as long as a person needs to read the form, because the server refuses a form that is sent sooner. The hidden
 * field `stamp` contains the time at which the form was opened.
 */
export async function read(page: PlainPage): Promise<void> {
  const [, openedAt] = page.locator("input[name=stamp]").last().inputValue().split(".");
  await sleep(Math.max(0, Number(openedAt) + LEAST_MS - Date.now()));
}

export const heading = (page: PlainPage): Found => page.getByRole("heading", { level: 1 });
export const main = (page: PlainPage): Found => page.getByRole("main");
/** Returns the error summary at the top of the form. */
export const summary = (page: PlainPage): Found => main(page).getByRole("alert");
export const press = (page: PlainPage, name: string): Promise<void> =>
  main(page).getByRole("button", { name, exact: true }).click();

export async function register(page: PlainPage, locale: Locale, person: Person): Promise<void> {
  await page.goto(href("register", locale, { year: 2023 }));
  await fillPerson(page, locale, person);
  await sendRegistration(page, locale);
}

/** Fills in the fields that every registration form has. */
export async function fillPerson(page: PlainPage, locale: Locale, person: Person): Promise<void> {
  const { form } = textsOf(locale).registration;
  await page.getByLabel(form.name, { exact: true }).fill(person.name);
  await page.getByLabel(form.email, { exact: true }).fill(person.email);
  await page.getByLabel(form.organisation, { exact: true }).fill(person.organisation);
  await page.getByLabel(form.privacy).check();
}

/** Waits as long as a person would need to read the open registration form, and then sends this form. */
export async function sendRegistration(page: PlainPage, locale: Locale): Promise<void> {
  await read(page);
  await page.getByRole("button", { name: textsOf(locale).registration.form.submit }).click();
}

/** Signs in with one of the demonstration's buttons. No mail is needed for this. */
export async function signIn(page: PlainPage, role: "editor" | "organiser" | "administrator"): Promise<void> {
  await page.goto(href("signIn", "fi"));
  await page.getByRole("button", { name: textsOf("fi").signIn.roles[role] }).click();
  if (page.path() !== href("desk", "fi")) throw new Error(`signing in led to ${page.url()}`);
}

/**
 * Returns the newest value called `name` (a token or a link) that was mailed to `recipient`. Mails without this value
 * are ignored.
 */
export async function newestMailed(recipient: string, name: keyof MailPayload): Promise<string> {
  const mails = await siteDb().outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: "desc" } });
  const found = mails.map(({ payload }) => mailPayloadSchema.parse(payload)[name]).find((value) => value !== undefined);
  if (!found) throw new Error(`no mail to ${recipient} has ${name}`);
  return String(found);
}

export const countRegistrations = (email: string): Promise<number> => siteDb().registration.count({ where: { email } });
export const countMails = (recipient: string): Promise<number> => siteDb().outboxMail.count({ where: { recipient } });
