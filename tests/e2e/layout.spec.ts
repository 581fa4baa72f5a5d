import type { Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { pathOf, publicPages } from "./pages";
import { cancelOwn, openManageLink, register, signIn, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

const longWords = "Avoimen tiedon keskuksen asiakaspalvelukehittämispäällikkö-informaatikko";

/** Returns how many CSS pixels of the page are outside the right edge of the screen. */
const beyondTheEdge = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Returns the controls that are less than 24 px high or wide. Links inside a sentence may be smaller, so they are left
 * out.
 */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>("a, button, summary, select, textarea, input");
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentNode?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...targets]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ element, width, height }) => `${element.outerHTML} ${width}×${height}`);
  });

/**
 * Returns the elements whose text is wider than the element itself. Elements that contain a stamp (a rotated label) are
 * not checked.
 */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const boxes = "h1, h2, h3, p, li, dt, dd, label, a, button, summary, .badge, .shelf-label";
    return [...document.querySelectorAll<HTMLElement>(boxes)]
      .filter(
        (element) => element.checkVisibility() && !element.closest(".sr-only") && !element.querySelector(".stamp"),
      )
      .filter((element) => getComputedStyle(element).display !== "inline")
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ outerHTML, scrollWidth, clientWidth }) => `${outerHTML} ${scrollWidth} > ${clientWidth}`);
  });

/**
 * Returns the stamps (rotated labels, for example a date) that are partly outside their slip (the box that contains
 * them).
 */
const stampsBesideTheSlip = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".slip .stamp")]
      .filter((stamp) => {
        const slip = stamp.closest(".slip")?.getBoundingClientRect();
        return stamp.getBoundingClientRect().right > (slip?.right ?? 0);
      })
      .map(({ outerHTML }) => outerHTML),
  );

async function expectFits(page: Page): Promise<void> {
  expect(await beyondTheEdge(page), page.url()).toBeLessThanOrEqual(0);
  expect(await smallTargets(page), page.url()).toEqual([]);
}

/** Sets the text spacing of WCAG 1.4.12. */
async function spaceOut(page: Page): Promise<void> {
  const everything = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;";
  // The site's security policy forbids style elements, so the styles are added as an object.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, `* { ${everything} } p { margin-bottom: 2em !important; }`);
}

const screens = [
  { name: "320 px wide", use: { viewport: { width: 320, height: 640 } } },
  { name: "1280 px wide at 200 %", use: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
  { name: "1280 px wide", use: { viewport: { width: 1280, height: 800 } } },
];

for (const { name, use } of screens)
  test.describe(name, () => {
    test.use(use);

    for (const locale of locales)
      test(`${locale}: no public page scrolls sideways, and fingers find everything`, async ({ page }) => {
        for (const publicPage of publicPages) {
          await page.goto(pathOf(publicPage, locale));
          await expectFits(page);
          await spaceOut(page);
          expect(await beyondTheEdge(page), `${page.url()} spaced out`).toBeLessThanOrEqual(0);
          expect(await cutTexts(page), `${page.url()} spaced out`).toEqual([]);
          expect(await stampsBesideTheSlip(page), `${page.url()} spaced out`).toEqual([]);
        }
      });

    test("nor do the open menu, the form with errors, the own registration and the desk", async ({ page }) => {
      const person = { ...somebody(longWords), organisation: longWords.replaceAll(/[ -]/g, "") };
      await page.goto(href("register", "fi", { year: 2023 }));
      const menu = page.getByText(textsOf("fi").shell.menu, { exact: true });
      if (await menu.isVisible()) await menu.click();
      await expectFits(page);
      await page.getByRole("button", { name: textsOf("fi").registration.form.submit }).press("Enter");
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
      await expectFits(page);
      await spaceOut(page);
      expect(await beyondTheEdge(page)).toBeLessThanOrEqual(0);
      expect(await cutTexts(page)).toEqual([]);

      await register(page, "fi", person);
      await expectFits(page);
      await openManageLink(page, "fi", person);
      await expectFits(page);

      await signIn(page, "organiser");
      await expectFits(page);
      await page.goto(href("participants", "fi", { year: 2023 }));
      await expectFits(page);
      await page.getByText(textsOf("fi").desk.participants.export, { exact: true }).click();
      await expectFits(page);
      await page.goto(href("retention", "fi"));
      await expectFits(page);
    });
  });

test("printed, the participant list is the door's: no header, no addresses, nobody who cancelled", async ({ page }) => {
  const comes = somebody("Tuija Tulija");
  const stays = somebody("Pertti Peruja");
  await register(page, "fi", comes);
  await register(page, "fi", stays);
  await openManageLink(page, "fi", stays);
  await cancelOwn(page, "fi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(textsOf("fi").manage.page.cancelled);
  await signIn(page, "organiser");
  await page.goto(href("participants", "fi", { year: 2023 }));

  const shown = {
    header: page.getByRole("banner"),
    address: page.locator("table").getByText(comes.email),
    cancelled: page.getByRole("rowheader", { name: stays.name }).first(),
    search: page.getByRole("search"),
  };
  for (const each of Object.values(shown)) await expect(each).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const each of Object.values(shown)) await expect(each).toBeHidden();
  await expect(page.getByRole("rowheader", { name: comes.name }).first()).toBeVisible();
  await expect(page.getByText(textsOf("fi").desk.participants.printNote)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: textsOf("fi").desk.participants.arrived })).toBeVisible();
});
