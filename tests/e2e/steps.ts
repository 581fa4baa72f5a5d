import { randomUUID } from "node:crypto";
import type { Browser, Locator, Page } from "@playwright/test";
import { LEAST_MS } from "@/lib/abuse/form-stamp";
import { splitName } from "@/lib/forms/person-name";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { expect } from "./test";
import { textsOf } from "./texts";

export type Person = { name: string; email: string; organisation: string };

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
export async function read(page: Page): Promise<void> {
  const [, openedAt] = (await page.locator("input[name=stamp]").last().inputValue()).split(".");
  await page.waitForTimeout(Math.max(0, Number(openedAt) + LEAST_MS - Date.now()));
}

/** Types a person's name into the two fields of a form. */
export async function fillName(page: Page, locale: Locale, name: string): Promise<void> {
  const { form } = textsOf(locale).registration;
  const { givenName, familyName } = splitName(name);
  await page.getByLabel(form.givenName, { exact: true }).fill(givenName);
  await page.getByLabel(form.familyName, { exact: true }).fill(familyName);
}

export async function register(page: Page, locale: Locale, person: Person): Promise<void> {
  const { form } = textsOf(locale).registration;
  await page.goto(href("register", locale, { year: 2023 }));
  await fillName(page, locale, person.name);
  await page.getByLabel(form.email, { exact: true }).fill(person.email);
  await page.getByLabel(form.organisation, { exact: true }).fill(person.organisation);
  await read(page);
  await page.getByRole("button", { name: form.submit }).click();
  await page.waitForURL(({ pathname }) => pathname === href("registered", locale, { year: 2023 }));
}

/**
 * Waits in the demonstration's mailbox until the newest mail to `email` has a button named `label`. Returns the URL of
 * that button.
 */
export async function linkInMail(page: Page, locale: Locale, email: string, label: string): Promise<string> {
  const listed = page.getByRole("listitem").filter({ hasText: email }).first().getByRole("link");
  const button = page.getByRole("article").getByRole("link", { name: label });
  const soon = { timeout: 1_000 };
  let link: string | null = null;
  // The site says that it has sent a mail before the mail arrives. Until then, the mailbox contains only older mails,
  // or no mail at all.
  await expect(async () => {
    await page.goto(href("mailbox", locale));
    await page.goto((await listed.getAttribute("href", soon)) ?? "");
    link = await button.getAttribute("href", soon);
  }).toPass();
  return link ?? "";
}

/** Cancels the registration whose page is open: the page leads to a question, and the question is confirmed. */
export async function cancelOwn(page: Page, locale: Locale): Promise<void> {
  const { leave, leaving } = textsOf(locale).own;
  await page.getByRole("link", { name: leave.cancel, exact: true }).click();
  await page.getByRole("button", { name: leaving.confirm, exact: true }).click();
}

/** Opens a person's registration with the manage link (the person's secret link) in the newest mail to that person. */
export async function openManageLink(page: Page, locale: Locale, { email }: Person): Promise<void> {
  await page.goto(await linkInMail(page, locale, email, textsOf(locale).mail.actions.manage.label));
}

/** Signs in with one of the demonstration's buttons. No mail is needed for this. */
export async function signIn(
  page: Page,
  role: "editor" | "organiser" | "administrator",
  locale: Locale = "fi",
): Promise<void> {
  await page.goto(href("signIn", locale));
  await page.getByRole("button", { name: textsOf(locale).signIn.roles[role] }).click();
  await page.waitForURL(href("desk", locale));
}

/** Signs in as an organiser, and returns the number of registrations that the participant list finds for a search. */
export async function countRegistrations(browser: Browser, search: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, "organiser");
  await page.goto(`${href("participants", "fi", { year: 2023 })}?q=${encodeURIComponent(search)}`);
  const count = await page.getByRole("rowheader").count();
  await context.close();
  return count;
}

/** Returns the number of mails to `email` in the demonstration's mailbox. */
export async function countMails(page: Page, email: string): Promise<number> {
  await page.goto(href("mailbox", "fi"));
  return page.getByRole("listitem").filter({ hasText: email }).count();
}

/** Presses Tab until the target has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not lead to ${target}`);
}
