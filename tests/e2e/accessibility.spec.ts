import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { expectAccessible } from "./expect-accessible";
import { pathOf, publicPages } from "./pages";
import { cancelOwn, openManageLink, register, signIn, somebody, tabTo } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const errorSummary = (page: Page) => page.getByRole("main").getByRole("alert");
const submitButton = (page: Page, locale: Locale) =>
  page.getByRole("button", { name: textsOf(locale).registration.form.submit });

/**
 * These pages are tested in all languages, because they have the most text. All other pages are tested in Finnish only.
 */
const inAllLanguages = ["home", "seminar 2023"];

test.describe("axe finds nothing", () => {
  for (const publicPage of publicPages)
    for (const locale of inAllLanguages.includes(publicPage.name) ? locales : (["fi"] as const))
      test(`on ${publicPage.name} in ${locale}`, async ({ page }) => {
        await page.goto(pathOf(publicPage, locale));
        await expectAccessible(page);
      });

  for (const locale of locales) {
    test(`on the form with errors in ${locale}`, async ({ page }) => {
      await page.goto(href("register", locale, { year: 2023 }));
      await submitButton(page, locale).click();
      await expect(errorSummary(page)).toBeVisible();
      await expectAccessible(page);
    });

    test(`on the confirmation, the own registration and the cancelled one in ${locale}`, async ({ page }) => {
      const person = somebody();
      const { manage } = textsOf(locale);
      await register(page, locale, person);
      await expectAccessible(page);
      await openManageLink(page, locale, person);
      await expectAccessible(page);
      await cancelOwn(page, locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(manage.page.cancelled);
      await expectAccessible(page);
    });

    test(`where nothing is in ${locale}`, async ({ page }) => {
      await page.goto(`${href("group", locale)}/nothing`);
      await expectAccessible(page);
      await page.goto(href("manage", locale, { token: "nothing" }));
      await expectAccessible(page);
    });
  }

  test("on the request for a lost link, refused and taken", async ({ page }) => {
    const { lost } = textsOf("fi").manage;
    await page.goto(href("lostLink", "fi"));
    await page.getByRole("button", { name: lost.send }).click();
    await expect(page.getByLabel(lost.email)).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page);
    await page.getByLabel(lost.email).fill(somebody().email);
    await page.getByRole("button", { name: lost.send }).click();
    await expect(page.getByRole("status")).toContainText(lost.sent);
    await expectAccessible(page);
  });

  test("at the desk and on the participant list", async ({ page }) => {
    await register(page, "fi", somebody());
    await signIn(page, "organiser");
    await expectAccessible(page);
    await page.goto(href("participants", "fi", { year: 2023 }));
    await page.getByText(textsOf("fi").desk.participants.export, { exact: true }).click();
    await expectAccessible(page);
    await page.goto(`${href("participants", "fi", { year: 2023 })}?q=nobody`);
    await expectAccessible(page);
  });

  test("on what is erased next, which the desk leads to", async ({ page }) => {
    await register(page, "fi", somebody());
    await signIn(page, "organiser");
    for (const locale of locales) {
      const { retention, signIn: texts } = textsOf(locale);
      await page.goto(href("desk", locale));
      await page.getByRole("link", { name: texts.desk.retention }).click();
      await expect(page).toHaveURL(href("retention", locale));
      const next = page.getByRole("row").filter({ hasText: retention.kinds.registrations }).first();
      await expect(next.getByRole("cell").last()).toHaveText(/^[1-9]\d*$/);
      await expectAccessible(page);
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "by keyboard" : "by keyboard, without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the skip link comes first and leads to the contents", async ({ page }) => {
      await page.goto(href("home", "fi"));
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: textsOf("fi").shell.skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
    });

    test("the form can be filled in and sent", async ({ page }) => {
      const person = somebody();
      const { form } = textsOf("fi").registration;
      await page.goto(href("register", "fi", { year: 2023 }));
      for (const [label, text] of [
        [form.givenName, person.name],
        [form.email, person.email],
        [form.organisation, person.organisation],
      ] as const) {
        await tabTo(page, page.getByLabel(label, { exact: true }));
        await page.keyboard.type(text);
      }
      await tabTo(page, page.getByLabel(form.listed));
      await page.keyboard.press("Space");
      await tabTo(page, submitButton(page, "fi"));
      await page.keyboard.press("Enter");
      await page.waitForURL(({ pathname }) => pathname === href("registered", "fi", { year: 2023 }));
    });

    test("the errors take the focus, and each leads to its field", async ({ page }) => {
      await page.goto(href("register", "fi", { year: 2023 }));
      for (let attempt = 1; attempt <= 2; attempt++) {
        await tabTo(page, submitButton(page, "fi"));
        await page.keyboard.press("Enter");
        await expect(errorSummary(page)).toBeFocused();
      }
      for (const link of await errorSummary(page).getByRole("link").all()) {
        const field = page.locator((await link.getAttribute("href")) ?? "");
        await link.focus();
        await page.keyboard.press("Enter");
        await expect(field).toBeFocused();
        await expect(field).toHaveAttribute("aria-invalid", "true");
      }
    });
  });
}
