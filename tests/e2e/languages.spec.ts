import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { indexedPages, pathOf, publicPages } from "./pages";
import { expect, test } from "./test";
import { textsOf } from "./texts";

/** The addresses of the page's `hreflang` links by language. */
async function alternatesOf(page: Page): Promise<Record<string, string>> {
  const links = await page.locator("link[rel=alternate][hreflang]").all();
  const attributes = (name: string) => Promise.all(links.map((link) => link.getAttribute(name)));
  const [languages, addresses] = await Promise.all([attributes("hreflang"), attributes("href")]);
  return Object.fromEntries(languages.map((language, index) => [language, addresses[index] ?? ""]));
}

// What is looked at here stands in the page as the server sent it; without scripts it is looked at sooner.
test.use({ javaScriptEnabled: false });

for (const publicPage of publicPages)
  test(`${publicPage.name} is in three languages, each a step from the others`, async ({ page, context }) => {
    for (const locale of locales) {
      const response = await page.goto(pathOf(publicPage, locale));
      expect(response?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      const languages = page.getByRole("navigation", { name: textsOf(locale).shell.language });
      for (const other of locales)
        await expect(languages.locator(`a[lang=${other}]`)).toHaveAttribute("href", pathOf(publicPage, other));
    }
    expect(await context.cookies()).toEqual([]);
  });

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  test("the reader goes from one language to another and stays on the page", async ({ page }) => {
    await page.goto(href("seminar", "fi", { year: 2023 }));
    for (const [from, to] of [
      ["fi", "sv"],
      ["sv", "en"],
      ["en", "fi"],
    ] as const) {
      await page
        .getByRole("navigation", { name: textsOf(from).shell.language })
        .locator(`a[lang=${to}]`)
        .click();
      await expect(page).toHaveURL(href("seminar", to, { year: 2023 }));
      await expect(page.locator("html")).toHaveAttribute("lang", to);
    }
  });
});

for (const indexed of indexedPages) {
  test(`${indexed.name} names its own address and those in the other languages`, async ({ page, baseURL }) => {
    const urls = Object.fromEntries(
      locales.map((locale) => [locale, String(baseURL) + pathOf(indexed, locale).replace(/^\/$/, "")]),
    );
    for (const locale of locales) {
      await page.goto(pathOf(indexed, locale));
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", urls[locale] ?? "");
      await expect(page.locator("meta[property='og:url']")).toHaveAttribute("content", urls[locale] ?? "");
      expect(await alternatesOf(page)).toEqual({ ...urls, "x-default": urls["fi"] });
      await expect(page.locator("meta[name=robots]")).toHaveCount(0);
    }
    for (const url of Object.values(urls)) expect((await page.request.get(url)).status(), url).toBe(200);
  });
}

test("titles and descriptions differ from page to page and from language to language", async ({ page }) => {
  const titles = new Set<string>();
  for (const indexed of indexedPages)
    for (const locale of locales) {
      await page.goto(pathOf(indexed, locale));
      titles.add(await page.title());
      await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /.{20}/);
    }
  expect(titles.size).toBe(indexedPages.length * locales.length);
});

test("the folders' addresses lead to the public ones", async ({ request }) => {
  const moved: [string, string][] = [
    ["/fi", "/"],
    ["/fi/group", href("group", "fi")],
    ["/fi/seminars/2023/register", href("register", "fi", { year: 2023 })],
    ["/sv/seminars/2023", href("seminar", "sv", { year: 2023 })],
    ["/sv/my-registration/abc", href("manage", "sv", { token: "abc" })],
    ["/en/presentation", href("presentation", "en")],
  ];
  for (const [from, to] of moved) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status(), from).toBe(308);
    expect(answer.headers()["location"], from).toBe(to);
  }
});

test("the sitemap lists every public page in three languages, and each is there", async ({ request, baseURL }) => {
  const xml = await (await request.get("/sitemap.xml")).text();
  const entries = xml.split("<url>").slice(1);
  const listed = entries.map((entry) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "");
  const address = (path: string) => String(baseURL) + path;
  const wanted = indexedPages
    .filter(({ route }) => route !== "register")
    .flatMap((indexed) => locales.map((locale) => address(pathOf(indexed, locale))));
  expect(listed).toEqual(expect.arrayContaining(wanted));
  expect(new Set(listed).size).toBe(listed.length);
  for (const [index, url] of listed.entries()) {
    expect((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200);
    for (const locale of locales) expect(entries[index]).toContain(`hreflang="${locale}"`);
  }
});

test("search engines stay away from what is not for them", async ({ request, page, baseURL }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  for (const locale of locales)
    for (const route of ["desk", "lostLink", "mailbox"] as const)
      expect(robots.split("\n")).toContain(`Disallow: ${href(route, locale)}`);
  for (const path of [href("signIn", "fi"), href("mailbox", "sv"), href("registered", "en", { year: 2023 })]) {
    await page.goto(path);
    await expect(page.locator("meta[name=robots]").first(), path).toHaveAttribute("content", /noindex/);
  }
});

test("every answer carries the headers that protect its reader", async ({ request }) => {
  const paths = (locale: Locale) => [...publicPages.map((each) => pathOf(each, locale)), `${href("group", locale)}/x`];
  for (const path of [...locales.flatMap(paths), "/api/health"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers, path).not.toHaveProperty("set-cookie");
    expect(headers, path).not.toHaveProperty("x-powered-by");
  }
});
