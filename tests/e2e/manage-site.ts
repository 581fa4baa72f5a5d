import type { Page } from "@playwright/test";
import { clockFrom } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { registerParticipant } from "@/lib/registration/register-participant";
import { filledExtras, fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";
import { somebody } from "./steps";
import { expect, test } from "./test";

/** The time at which the site's clock starts. */
export const siteOpened = new Date("2023-09-04T09:00:00+03:00");

/**
 * Starts a site that only the tests of one file use, and sets the screen to a width of 320 px. There is no mail server,
 * so mails stay in the outbox (the table of mails that wait to be sent), and the tests read the links there. Returns
 * functions that create seminars and register people.
 */
export function manageSite(port: number) {
  let site: OwnSite;
  let lastYear = 2023;
  test.describe.configure({ mode: "default" });
  test.use({ baseURL: `http://localhost:${port}`, viewport: { width: 320, height: 640 } });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    site = await prepareOwnSite(port, "smtp://127.0.0.1:3472");
    await site.start();
  });
  test.afterAll(() => site.stop());

  const newestToken = async (email: string, kind: Parameters<typeof tokensMailed>[2]) =>
    (await tokensMailed(site, email, kind)).at(-1) ?? "";
  return {
    db: () => site.db,
    newestToken,
    /**
     * Creates a seminar with fees and questions. It has one seat on site, and its number of seats online is not
     * limited. Its registration is open.
     */
    async oneSeat(): Promise<FullSeminar> {
      lastYear += 1;
      const full = await createFullSeminar(site.db, lastYear, 1);
      const data = { announcedAt: siteOpened, registrationOpensAt: siteOpened };
      await site.db.seminar.update({ where: { id: full.seminar.id }, data });
      return full;
    },
    /**
     * Registers a person for the seminar, on site. Also returns the token of the manage link, the secret link with
     * which the person sees and changes the registration.
     */
    async register(full: FullSeminar, locale: Locale) {
      const { name, email } = somebody();
      const form = await fullForm(site.db, full, { ...filledExtras(full), name, email, locale });
      const deps = { db: site.db, clock: clockFrom(siteOpened) };
      await registerParticipant(deps, { seminarYear: full.seminar.year, form });
      return { name, email, token: await newestToken(email, "manageToken") };
    },
    stored: (email: string) => site.db.registration.findFirst({ where: { email } }),
  };
}

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });
export const summary = (page: Page) => page.getByRole("main").getByRole("alert");
export const press = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();

/** Clicks a link, and waits until its page is open. */
export async function follow(page: Page, name: string): Promise<void> {
  const link = page.getByRole("main").getByRole("link", { name, exact: true }).first();
  const to = await link.getAttribute("href");
  await link.click();
  await page.waitForURL(({ pathname }) => pathname === to);
}

export async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
}

/**
 * Expects that the manage link (the secret link to a person's own registration) no longer works, and that it leads to a
 * static page with an explanation.
 */
export async function expectUnknown(page: Page, locale: Locale, token: string): Promise<void> {
  await page.goto(href("manage", locale, { token }));
  await expect(page).toHaveURL(href("unknownLink", locale));
}
