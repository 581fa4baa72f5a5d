import { expect, type Page, test } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { FormSite } from "@/tests/support/form-site";
import { expectAccessible } from "./expect-accessible";
import { expectOnce, fillRegistration, loseAnswer, registered, send } from "./registration-form";

const kept = translator("fi", "kept");

/** Waits until the browser shows its own error page, because it got no answer. This page has no form. */
const browsersOwn = (page: Page) => expect(page.locator("form")).toHaveCount(0);

/**
 * Defines tests of forms that are sent while the network or the database does not work. The typed values must not be
 * lost, and nobody may be registered twice. Most of these tests use a browser without scripts.
 */
export function lostForms(site: () => FormSite): void {
  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("the browser's own page of a lost network leads back to what was typed, in every form for anyone", async ({
      page,
      context,
    }) => {
      for (const one of site().found.filter(({ page, form }) => page.as === null && form.typed.length > 0)) {
        expect(one.cacheControl, one.page.path).toBe("private, no-cache");
        await page.goto(one.page.path);
        const form = page.locator("form:has(> input[name=locale])").nth(one.index);
        for (const { name, value } of one.form.typed) await form.locator(`[name="${name}"]`).fill(value);
        await context.setOffline(true);
        await form.locator("button").last().click({ noWaitAfter: true });
        await browsersOwn(page);
        await context.setOffline(false);
        await page.goBack();
        for (const { name, value } of one.form.typed)
          await expect.soft(form.locator(`[name="${name}"]`), `${one.page.path} ${name}`).toHaveValue(value);
      }
    });

    test("whoever loads the browser's own page of a lost answer again is registered once", async ({ page }) => {
      await fillRegistration(page, "vastaus@example.org");
      await loseAnswer(page);
      await send(page);
      await browsersOwn(page);
      await page.reload();
      await expect(page).toHaveURL((url) => url.pathname === registered);
      await expectOnce(site().db, "vastaus@example.org");
    });

    test("the page that keeps a form is sent again by its button, and registers once", async ({ page }) => {
      await fillRegistration(page, "tietokanta@example.org");
      await site().away();
      await send(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(kept("unavailable.title"));
      await expect(page.getByLabel("Sähköposti", { exact: true })).toHaveValue("tietokanta@example.org");
      await site().back();
      await send(page, kept("send"));
      await expect(page).toHaveURL((url) => url.pathname === registered);
      await expectOnce(site().db, "tietokanta@example.org");
    });
  });

  test("the page that keeps a form is as the site, in each language, on a phone", async ({ context }) => {
    // The accessibility checker axe needs scripts. This test therefore blocks only the script files of the site.
    await context.route(/\.js$/, (route) => route.abort());
    const tabs = await Promise.all(
      locales.map(async (locale) => {
        const tab = await context.newPage();
        await tab.setViewportSize({ width: 320, height: 640 });
        await tab.goto(href("register", locale, { year: 2023 }));
        await tab.locator("[name=message]").fill("Hyvinvointialueen asiakaspalvelupäällikkö\n".repeat(3));
        return { tab, locale };
      }),
    );
    await site().away();
    for (const { tab, locale } of tabs) {
      await tab.locator("main form button").last().click();
      const t = translator(locale, "kept");
      await expect(tab.getByRole("heading", { level: 1 })).toHaveText(t("unavailable.title"));
      await expect(tab.locator("html")).toHaveAttribute("lang", locale);
      await expectAccessible(tab);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await site().back();
  });
}
