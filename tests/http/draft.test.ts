import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { href, type RouteName } from "@/lib/i18n/routes";
import { siteOpened } from "./full-seminar";
import { main, newReader, siteDb, untilPublic } from "./steps";

const early = new Date("2023-02-01T09:00:00+02:00");

test("a draft is nowhere: no page of its own, and none that names it", async () => {
  const [year, closed] = [2095, 2096];
  const date = (of: number) => new Date(`${of}-10-24`);
  await siteDb().seminar.create({ data: { year, date: date(year) } });
  const times = { announcedAt: early, registrationOpensAt: early, registrationClosesAt: siteOpened };
  await siteDb().seminar.create({ data: { year: closed, date: date(closed), ...times } });
  await untilPublic(closed);
  const page = newReader();
  for (const locale of locales) {
    for (const route of ["seminar", "register", "registered", "alert"] satisfies RouteName[])
      expect(await page.goto(href(route, locale, { year })), `${route} ${locale}`).toBe(404);
    expect(await page.goto(href("confirmAlert", locale, { year, token: "x" }))).toBe(404);
    for (const route of ["home", "history"] satisfies RouteName[]) {
      // The site caches static pages for some seconds, so the test requests the page until the seminar of `closed` is
      // on it.
      const named = async () => {
        await page.goto(href(route, locale));
        return main(page).one().textContent;
      };
      await expect.poll(named, { timeout: 30_000, interval: 500 }).toContain(String(closed));
      expect(page.document.body.textContent).not.toContain(String(year));
    }
  }
  const sitemap = await (await page.request("/sitemap.xml")).text();
  expect(sitemap).toContain(`/${closed}<`);
  expect(sitemap).not.toContain(`/${year}<`);
});
