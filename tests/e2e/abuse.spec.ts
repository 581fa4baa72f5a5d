import { href } from "@/lib/i18n/routes";
import { countRegistrations, read, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

// tests/http/abuse.test.ts tests the same form without scripts, and requests that no browser sends.
test("a person taken for a program finds everything kept, and presses once more", async ({ page, browser }) => {
  const { form } = textsOf("sv").registration;
  const person = somebody();
  await page.goto(href("register", "sv", { year: 2023 }));
  await page.getByLabel(form.givenName, { exact: true }).fill(person.name);
  await page.getByLabel(form.email, { exact: true }).fill(person.email);
  await page.getByLabel(form.organisation, { exact: true }).fill(person.organisation);
  // People do not see this field, but a password manager may fill it in. The server then believes that a program has
  // sent the form.
  await page.locator("[name=website]").fill("https://example.org", { force: true });
  await read(page);
  await page.getByRole("button", { name: form.submit }).click();
  const heading = page.getByRole("main").getByRole("alert").getByRole("heading");
  await expect(heading).toHaveText(textsOf("sv").guard.sendAgain);
  await expect(page.getByLabel(form.givenName, { exact: true })).toHaveValue(person.name);
  expect(await countRegistrations(browser, person.email)).toBe(0);

  await page.getByRole("button", { name: form.submit }).click();
  await page.waitForURL(({ pathname }) => pathname === href("registered", "sv", { year: 2023 }));
  expect(await countRegistrations(browser, person.email)).toBe(1);
});
