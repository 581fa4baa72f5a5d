import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { lostTexts } from "@/components/ui/lost-texts";
import { translator } from "@/lib/i18n/messages";
import { closed, type FormSite, type Found, nameOf } from "@/tests/support/form-site";
import { expectOnce, fillRegistration, loseAnswer, register, registered, send } from "./registration-form";
import { contents, fill, formAt, scripted } from "./written-form";

/**
 * With scripts, the door (the check-in page) has no form. It stores its marks (records of arrivals) in the browser
 * until the site has received them (components/check-in/use-door.ts).
 */
const plainOnly = ["markArrival"];

/** These actions succeed without the database, because they only have to delete a cookie in the browser. */
const needless = ["signOut", "leavePreview"];

const kept = translator("fi", "kept");

/**
 * Opens the page of a form. The HTML of the page was stored when the form was found, so the page can be opened even if
 * the database cannot be reached. The scripts of the page come from the site.
 */
async function openKept(page: Page, { page: at, html }: Found): Promise<void> {
  await page.route(
    () => true,
    (route) =>
      route.request().method() === "GET" && route.request().isNavigationRequest()
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
        : route.fallback(),
  );
  await page.goto(encodeURI(at.path));
  await scripted(page);
}

/**
 * Sends the form, and expects that an error message in the form gets the focus. Returns the heading of this message.
 */
async function expectTold(page: Page, form: Locator, said: string): Promise<string | null> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await form
    .locator("button[type=submit]")
    .last()
    .evaluate((button: HTMLButtonElement) => button.click());
  const alert = form.getByRole("alert");
  await expect.soft(alert, said).toBeFocused();
  return alert.getByRole("heading").textContent();
}

async function signInAs(site: FormSite, { page: at }: Found, context: BrowserContext): Promise<void> {
  await context.clearCookies();
  const pairs = site.cookieOf(at).split("; ").filter(Boolean);
  await context.addCookies(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name, value: value.join("="), url: site.url };
    }),
  );
}

/**
 * Defines tests of forms in browsers with scripts. In each test, the form gets no answer, or the site does not accept
 * the form. The form must then keep its values and show an error message.
 */
export function lostFormsInScripts(site: () => FormSite): void {
  test.describe("with scripts", () => {
    test("a form that meets no network or no database stays as it is, and says so", async ({ page, context }) => {
      test.setTimeout(300_000);
      await site().away();
      const inBrowser = site().found.filter((one) => !plainOnly.includes(nameOf(one)));
      for (const at of new Set(inBrowser.map((one) => one.page))) {
        const [first, ...rest] = inBrowser.filter((one) => one.page === at);
        if (!first) continue;
        await signInAs(site(), first, context);
        await openKept(page, first);
        for (const one of [first, ...rest]) {
          const said = `${one.page.path} ${one.form.action}`;
          const form = formAt(page, one);
          const written = await fill(form);

          await context.setOffline(true);
          expect.soft(await expectTold(page, form, said), said).toBe(lostTexts.fi.lost.title);
          expect.soft(await contents(form), said).toEqual(written);
          await context.setOffline(false);

          if (needless.includes(nameOf(one))) continue;
          const told = await expectTold(page, form, said);
          expect.soft([kept("unavailable.title"), translator("fi", "errors")("tryAgain")], said).toContain(told);
          expect.soft(await contents(form), said).toEqual(written);
        }
        await page.unrouteAll();
      }
      await site().back();
    });

    test("a form that closes while somebody fills it in stays as it is, and says so", async ({ page, context }) => {
      const closing = {
        2022: ["giveFeedbackAction"],
        2023: ["register", "saveChanges", "askNewEmail", "offerHandOver"],
        2026: ["askForAlert"],
      };
      for (const [year, names] of Object.entries(closing)) {
        const found = site().found.filter((one) => names.includes(nameOf(one)));
        expect(found).toHaveLength(names.length);
        await closed(site().db, Number(year), "cancelled", async () => {
          for (const one of found) {
            const said = nameOf(one);
            await signInAs(site(), one, context);
            await openKept(page, one);
            const form = formAt(page, one);
            await fill(form);
            for (const { name, value } of one.form.typed) await form.locator(`[name="${name}"]`).fill(value);
            const written = await contents(form);
            expect.soft(await expectTold(page, form, said), said).not.toBe(lostTexts.fi.lost.title);
            expect.soft(await contents(form), said).toEqual(written);
            await page.unrouteAll();
          }
        });
      }
    });

    test("a form of a build that is gone stays as it is, and says so", async ({ page }) => {
      await fillRegistration(page, "vanha@example.org");
      await scripted(page);
      await page.route(`**${register}`, (route) => {
        const headers = { ...route.request().headers(), "next-action": "0".repeat(42) };
        return route.continue({ headers });
      });
      await send(page);
      await expect(page.getByRole("alert").getByRole("heading")).toHaveText(lostTexts.fi.updated.title);
      await expect(page.locator("[name=email]")).toHaveValue("vanha@example.org");
    });

    test("whoever lost only the answer sends again and is registered once", async ({ page }) => {
      await fillRegistration(page, "katkos@example.org");
      await scripted(page);
      await loseAnswer(page);
      await send(page);
      await expect(page.getByRole("alert").getByRole("heading")).toHaveText(lostTexts.fi.lost.title);
      await expectOnce(site().db, "katkos@example.org");
      await send(page);
      await page.waitForURL(registered);
      await expectOnce(site().db, "katkos@example.org");
    });
  });
}
