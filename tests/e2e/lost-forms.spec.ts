import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { lostTexts } from "@/components/ui/lost-texts";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { closed, type FormSite, type Found, nameOf, startFormSite } from "@/tests/support/form-site";
import { fromSomewhere } from "@/tests/support/visitor";
import { expectAccessible } from "./expect-accessible";

const port = 3479;

/** With scripts the door has no form: it keeps its marks until they arrive (components/check-in/use-door.ts). */
const plainOnly = ["mark"];

/** These need no database, so they lead on without one: they take a cookie from the browser. */
const needless = ["signOut", "leavePreview"];

const register = href("register", "fi", { year: 2023 });
const registered = href("registered", "fi", { year: 2023 });
const kept = translator("fi", "kept");
const submit = translator("fi", "registration")("form.submit");

test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${port}`, contextOptions: { reducedMotion: "reduce" } });

let site: FormSite;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startFormSite(port);
});
test.afterAll(() => site?.stop());
test.beforeEach(({ context }) => context.setExtraHTTPHeaders(fromSomewhere()));

async function fillRegistration(page: Page, email: string): Promise<void> {
  await page.goto(register);
  await page.locator("[name=name]").fill("Malli Kirjastolainen");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=organisation]").fill("Kirjasto");
  await page.locator("[name=privacyAccepted]").check();
  await page.waitForTimeout(1_000);
}

/** Registered once, and told once. */
async function expectOnce(email: string): Promise<void> {
  expect(await site.db.registration.count({ where: { email } })).toBe(1);
  expect(await site.db.outboxMail.count({ where: { recipient: email } })).toBe(1);
}

/** The answer to the first form that the page sends is lost: the site has taken it, the browser learns nothing. */
async function loseAnswer(page: Page): Promise<void> {
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

/** Waits for the page by which a browser says that it got no answer. It has no form. */
const browsersOwn = (page: Page) => expect(page.locator("form")).toHaveCount(0);

const send = (page: Page, name = submit) => page.getByRole("button", { name }).click({ noWaitAfter: true });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the browser's own page of a lost network leads back to what was typed, in every form for anyone", async ({
    page,
    context,
  }) => {
    for (const one of site.found.filter(({ page, form }) => page.as === null && form.typed.length > 0)) {
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
    await page.waitForURL(registered);
    await expectOnce("vastaus@example.org");
  });

  test("the page that keeps a form is sent again by its button, and registers once", async ({ page }) => {
    await fillRegistration(page, "tietokanta@example.org");
    await site.away();
    await send(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(kept("unavailable.title"));
    await expect(page.getByLabel("Sähköposti", { exact: true })).toHaveValue("tietokanta@example.org");
    await site.back();
    await send(page, kept("send"));
    await page.waitForURL(registered);
    await expectOnce("tietokanta@example.org");
  });

  test("the page that keeps a form is as the site, in each language, on a phone", async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const tabs = await Promise.all(
      locales.map(async (locale) => {
        const tab = locale === "fi" ? page : await context.newPage();
        await tab.setViewportSize({ width: 320, height: 640 });
        await tab.goto(href("register", locale, { year: 2023 }));
        await tab.locator("[name=message]").fill("Hyvinvointialueen asiakaspalvelupäällikkö\n".repeat(3));
        return { tab, locale };
      }),
    );
    await site.away();
    for (const { tab, locale } of tabs) {
      await tab.locator("main form button").last().click();
      const t = translator(locale, "kept");
      await expect(tab.getByRole("heading", { level: 1 })).toHaveText(t("unavailable.title"));
      await expect(tab.locator("html")).toHaveAttribute("lang", locale);
      await expectAccessible(tab);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await site.back();
  });
});

/** Opens the page as it was when the forms were found. It needs no database, and comes with the scripts of the site. */
async function openKept(page: Page, { page: at, html }: Found): Promise<void> {
  const document = new URL(encodeURI(at.path), site.url).href;
  await page.route(document, (route) =>
    route.request().method() === "GET" && route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.fallback(),
  );
  await page.goto(document);
  await scripted(page);
}

/** Waits until the scripts have taken the page's forms over, and opens everything that is shut. */
const scripted = (page: Page) =>
  page.waitForFunction(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    const forms = [...document.querySelectorAll("form:has(> input[name=locale])")];
    return forms.length > 0 && forms.every((form) => Object.keys(form).some((key) => key.startsWith("__reactProps")));
  });

const formAt = (page: Page, { index }: Found) => page.locator("form:has(> input[name=locale])").nth(index);

/** Writes into every field, takes the last of each choice, and tells what the form then holds. */
async function fill(form: Locator): Promise<string[]> {
  for (const chooser of await form.locator("input[type=file]").all())
    await chooser.setInputFiles({ name: "luettelo.csv", mimeType: "text/csv", buffer: Buffer.from("nimi;osoite") });
  await form.evaluate((element: HTMLFormElement) => {
    const fields = [...element.elements] as (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[];
    for (const field of fields) {
      if (["hidden", "submit", "button", "file", "fieldset"].includes(field.type) || field.name === "website") continue;
      if (field.matches("[readonly]")) continue;
      if (["radio", "checkbox"].includes(field.type)) {
        field.click();
        continue;
      }
      const select = field as HTMLSelectElement;
      const value = field.type === "select-one" ? (select.options[select.options.length - 1]?.value ?? "") : "sana";
      // As when somebody types: by the element's own setter, since React watches the field's.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  return contents(form);
}

/** What stands in the form's fields, and which files are chosen. */
const contents = (form: Locator) =>
  form.evaluate((element: HTMLFormElement) =>
    [...element.elements].flatMap((field) => {
      const { name, type, value, checked, files } = field as HTMLInputElement;
      if (!name || name.startsWith("$") || ["hidden", "submit"].includes(type)) return [];
      const file = files?.[0]?.name;
      return [`${name}: ${["radio", "checkbox"].includes(type) ? `${value} ${checked}` : (file ?? value)}`];
    }),
  );

/** Sends it, and waits for the sentence that says what became of it; it has the focus. */
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

async function signInAs({ page: at }: Found, context: BrowserContext): Promise<void> {
  await context.clearCookies();
  const pairs = site.cookieOf(at).split("; ").filter(Boolean);
  await context.addCookies(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name, value: value.join("="), url: site.url };
    }),
  );
}

test.describe("with scripts", () => {
  test("a form that meets no network or no database stays as it is, and says so", async ({ page, context }) => {
    test.setTimeout(300_000);
    await site.away();
    const inBrowser = site.found.filter((one) => !plainOnly.includes(nameOf(one)));
    for (const at of new Set(inBrowser.map((one) => one.page))) {
      const [first, ...rest] = inBrowser.filter((one) => one.page === at);
      if (!first) continue;
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
    await site.back();
  });

  test("a form that closes while somebody fills it in stays as it is, and says so", async ({ page, context }) => {
    const closing = { 2022: ["give"], 2023: ["register", "saveChanges", "askNewEmail", "offer"], 2026: ["ask"] };
    for (const [year, names] of Object.entries(closing)) {
      const found = site.found.filter((one) => names.includes(nameOf(one)));
      expect(found).toHaveLength(names.length);
      await closed(site.db, Number(year), "cancelled", async () => {
        for (const one of found) {
          const said = nameOf(one);
          await signInAs(one, context);
          await openKept(page, one);
          const form = formAt(page, one);
          await fill(form);
          for (const { name, value } of one.form.typed) await form.locator(`[name="${name}"]`).fill(value);
          const written = await contents(form);
          await expectTold(page, form, said);
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
    await expectOnce("katkos@example.org");
    await send(page);
    await page.waitForURL(registered);
    await expectOnce("katkos@example.org");
  });
});
