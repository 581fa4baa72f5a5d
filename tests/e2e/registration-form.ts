import { expect, type Page } from "@playwright/test";
import type { Db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { fillName, read } from "./steps";

export const register = href("register", "fi", { year: 2023 });
export const registered = href("registered", "fi", { year: 2023 });
/** The button of the form. When all seats are taken, it joins the queue. */
const submit = new RegExp(
  `^(${translator("fi", "registration")("form.submit")}|${translator("fi", "manage")("register.queueSubmit")})$`,
);

export async function fillRegistration(page: Page, email: string): Promise<void> {
  await page.goto(register);
  await fillName(page, "fi", "Malli Kirjastolainen");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=organisation]").fill("Kirjasto");
  await read(page);
}

/** Expects that exactly one registration has this e-mail address, and that exactly one mail was written to it. */
export async function expectOnce(db: Db, email: string): Promise<void> {
  expect(await db.registration.count({ where: { email } })).toBe(1);
  expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(1);
}

/**
 * Loses the answer to the next form that the page sends. The site receives and processes this form, but the browser
 * gets a network error instead of the answer.
 */
export async function loseAnswer(page: Page): Promise<void> {
  let lost = false;
  await page.route(
    () => !lost,
    async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      lost = true;
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    },
  );
}

export const send = (page: Page, name: string | RegExp = submit) =>
  page.getByRole("button", { name }).click({ noWaitAfter: true });
