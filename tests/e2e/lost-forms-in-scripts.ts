import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { lostTexts } from "@/components/ui/lost-texts";
import { translator } from "@/lib/i18n/messages";
import { grown, isChanged, isQuiet, mayRepeat, needOf } from "@/tests/support/accepted-forms";
import { endingsOf } from "@/tests/support/closing-forms";
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

/** The headings of the messages that a form shows, by what has happened to it. */
const wordsOf = {
  "cut off": [lostTexts.fi.lost.title],
  "signed out": [translator("fi", "errors")("signedOut")],
  "database away": [translator("fi", "errors")("tryAgain"), translator("fi", "kept")("unavailable.title")],
};
type Stays = (how: keyof typeof wordsOf) => Promise<void>;

/** Returns whether the form shows the answer of its action. Other forms are buttons, which lead to another page. */
const hasState = ({ form }: Found) => form.other.some(({ name }) => name === "$ACTION_KEY");

/** Sends a form that has closed. Expects that it keeps its values and says why it was refused. */
async function expectClosed(page: Page, form: Locator, { one, written }: { one: Found; written: string[] }) {
  const said = `${nameOf(one)} closed`;
  const told = await expectTold(page, form, said);
  expect.soft([null, ...Object.values(wordsOf).flat()], said).not.toContain(told);
  expect.soft(await contents(form), said).toEqual(written);
}

/**
 * Sends the form twice by `send`. The site receives it both times, but its answers are lost. Expects that the action has
 * done its work once.
 */
async function expectDoneOnce(page: Page, one: Found, site: FormSite, send: () => Promise<void>): Promise<void> {
  const said = `${one.page.path} ${one.form.action}`;
  await needOf(one).prepare?.(site.db);
  const before = await site.rows();
  await loseAnswer(page);
  await send();
  const once = await site.rows();
  if (!isQuiet(one)) expect.soft(isChanged(before, once), said).toBe(true);
  await loseAnswer(page);
  await send();
  if (!mayRepeat(one)) expect.soft(grown(once, await site.rows()), said).toEqual([]);
  await site.restore();
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
    test("a form that is cut off, closed, signed out or unanswered stays as it is, and says so", async ({
      page,
      context,
    }) => {
      test.setTimeout(480_000);
      const inBrowser = site().found.filter((one) => !plainOnly.includes(nameOf(one)));
      for (const at of new Set(inBrowser.map((one) => one.page))) {
        const [first, ...rest] = inBrowser.filter((one) => one.page === at);
        if (!first) continue;
        await signInAs(site(), first, context);
        await openKept(page, first);
        const filled: { one: Found; stays: Stays }[] = [];
        for (const one of [first, ...rest]) {
          const form = formAt(page, one);
          const written = await fill(form, needOf(one).values);
          const stays: Stays = async (how) => {
            const said = `${one.page.path} ${one.form.action} ${how}`;
            const told = await expectTold(page, form, said);
            expect.soft(await contents(form), said).toEqual(written);
            expect.soft(wordsOf[how], said).toContain(told);
          };
          filled.push({ one, stays });

          await context.setOffline(true);
          await stays("cut off");
          await context.setOffline(false);
          for (const { year, ending } of endingsOf(one))
            await closed(site().db, year, ending, () => expectClosed(page, form, { one, written }));
          if (at.as && hasState(one)) {
            await context.clearCookies();
            await stays("signed out");
            await signInAs(site(), one, context);
          }
          await expectDoneOnce(page, one, site(), () => stays("cut off"));
          await signInAs(site(), one, context);
        }
        await site().away();
        for (const { one, stays } of filled) if (!needless.includes(nameOf(one))) await stays("database away");
        await site().back();
        await page.unrouteAll();
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
