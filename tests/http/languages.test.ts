import { expect, test } from "vitest";
import { isShelved } from "@/lib/front/shelved";
import { type Locale, locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { indexedPages, pathOf, publicPages } from "@/tests/e2e/pages";
import { textsOf } from "@/tests/e2e/texts";
import type { PlainPage } from "@/tests/support/plain-page";
import { newReader, siteUrl } from "./steps";

/** Returns the URLs of the page's `hreflang` links, by language. */
function alternatesOf(page: PlainPage): Record<string, string> {
  const links = page.locator("link[rel=alternate][hreflang]").all();
  return Object.fromEntries(links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
}

test.each(publicPages)("$name is in three languages, each a step from the others", async (publicPage) => {
  const page = newReader();
  for (const locale of locales) {
    expect(await page.goto(pathOf(publicPage, locale))).toBe(200);
    expect(page.document.documentElement.lang).toBe(locale);
    const scripts = page.locator('script:not([type="application/ld+json"]), link[as=script]').all();
    expect(scripts.length === 0).toBe(isShelved(publicPage.route));
    const languages = page.getByRole("navigation", { name: textsOf(locale).shell.language });
    // The page contains each link twice: in the header, and in the menu for narrow screens.
    for (const other of locales) {
      const links = languages.locator(`a[lang=${other}]`).all();
      expect(links.map((link) => link.getAttribute("href"))).toEqual(Array(2).fill(pathOf(publicPage, other)));
    }
  }
  expect(page.cookieNames()).toEqual([]);
});

test.each(indexedPages)("$name names its own address and those in the other languages", async (indexed) => {
  const urls = Object.fromEntries(
    locales.map((locale) => [locale, siteUrl + pathOf(indexed, locale).replace(/^\/$/, "")]),
  );
  const page = newReader();
  for (const locale of locales) {
    expect(await page.goto(pathOf(indexed, locale))).toBe(200);
    expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", urls[locale] ?? "");
    expect(page.locator("meta[property='og:url']")).toHaveAttribute("content", urls[locale] ?? "");
    expect(alternatesOf(page)).toEqual({ ...urls, "x-default": urls["fi"] });
    expect(page.locator("meta[name=robots]")).toHaveCount(0);
  }
  for (const url of Object.values(urls)) expect((await page.request(url)).status, url).toBe(200);
});

test("titles and descriptions differ from page to page and from language to language", async () => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  const page = newReader();
  for (const indexed of indexedPages)
    for (const locale of locales) {
      await page.goto(pathOf(indexed, locale));
      titles.add(page.title());
      expect(page.locator("meta[name=description]")).toHaveAttribute("content", /.{20}/);
      descriptions.add(page.locator("meta[name=description]").all()[0]?.getAttribute("content") ?? "");
    }
  expect(titles.size).toBe(indexedPages.length * locales.length);
  expect(descriptions.size).toBe(indexedPages.length * locales.length);
});

test("the folders' addresses lead to the public ones", async () => {
  const moved: [string, string][] = [
    ["/fi", "/"],
    ["/fi/group", href("group", "fi")],
    ["/fi/seminars/2023/register", href("register", "fi", { year: 2023 })],
    ["/sv/seminars/2023", href("seminar", "sv", { year: 2023 })],
    ["/sv/my-registration/abc", href("manage", "sv", { token: "abc" })],
    ["/en/presentation", href("presentation", "en")],
    ["/fi/seminaarit/2023?x=1", `${href("seminar", "fi", { year: 2023 })}?x=1`],
    ["/SV/Seminarier", href("history", "sv")],
  ];
  for (const [from, to] of moved) {
    const answer = await newReader().request(from);
    expect(answer.status, from).toBe(308);
    expect(answer.headers.get("location"), from).toBe(to);
  }
});

test.each(locales)(
  "a year of which nothing is known but the year is only a row of the history in %s",
  async (locale) => {
    for (const year of [2007, 2022]) {
      const answer = await newReader().request(href("seminar", locale, { year }));
      expect(answer.status).toBe(307);
      expect(answer.headers.get("location")).toBe(`${href("history", locale)}#y${year}`);
    }
    const history = await (await newReader().request(href("history", locale))).text();
    expect(history).toContain('id="y2022"');
    expect(history).not.toContain(`href="${href("seminar", locale, { year: 2022 })}"`);
  },
);

test("browsers and telephones find an icon", async () => {
  const home = await (await newReader().request("/")).text();
  for (const [path, type] of [
    ["/favicon.ico", "image/x-icon"],
    ["/icon.svg", "image/svg+xml"],
    ["/apple-touch-icon.png", "image/png"],
  ] as const) {
    expect(home).toContain(`href="${path}"`);
    const answer = await newReader().request(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
  }
});

test("the sitemap lists every public page in three languages, and each is there", async () => {
  const xml = await (await newReader().request("/sitemap.xml")).text();
  const entries = xml.split("<url>").slice(1);
  const listed = entries.map((entry) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "");
  const wanted = indexedPages
    .filter(({ route }) => route !== "register")
    .flatMap((indexed) => locales.map((locale) => siteUrl + pathOf(indexed, locale)));
  expect(listed).toEqual(expect.arrayContaining(wanted));
  expect(new Set(listed).size).toBe(listed.length);
  for (const [index, url] of listed.entries()) {
    expect((await newReader().request(url)).status, url).toBe(200);
    for (const locale of locales) expect(entries[index]).toContain(`hreflang="${locale}"`);
  }
});

test("search engines stay away from what is not for them", async () => {
  const page = newReader();
  const robots = await (await page.request("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
  for (const locale of locales)
    for (const route of ["desk", "lostLink", "mailbox"] as const)
      expect(robots.split("\n")).toContain(`Disallow: ${href(route, locale)}`);
  for (const path of [href("signIn", "fi"), href("mailbox", "sv"), href("registered", "en", { year: 2023 })]) {
    await page.goto(path);
    expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
  }
});

test("every answer carries the headers that protect its reader", async () => {
  const paths = (locale: Locale) => [...publicPages.map((each) => pathOf(each, locale)), `${href("group", locale)}/x`];
  for (const path of [...locales.flatMap(paths), "/api/health"]) {
    const headers = Object.fromEntries((await newReader().request(path)).headers);
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers, path).not.toHaveProperty("set-cookie");
    expect(headers, path).not.toHaveProperty("x-powered-by");
  }
});
