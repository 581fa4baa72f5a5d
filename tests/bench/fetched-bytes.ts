import type { Browser } from "@playwright/test";

export const kinds = ["html", "css", "js", "woff2"] as const;
export type Bytes = Record<(typeof kinds)[number], number>;

/**
 * Returns the number of gzipped bytes that a browser with an empty cache downloads for a page. The HTML, the style
 * sheets, the scripts and the fonts are counted separately.
 */
export async function fetchedBytes(browser: Browser, url: string): Promise<Bytes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const fetched = await page.evaluate(async () => {
    await document.fonts.ready;
    const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
    return entries.map(({ entryType, name, encodedBodySize: size }) => ({
      kind: entryType === "navigation" ? "html" : new URL(name).pathname.split(".").at(-1),
      name,
      size,
    }));
  });
  await context.close();

  const bytes: Bytes = { html: 0, css: 0, js: 0, woff2: 0 };
  // The browser may report one file twice: once when it is preloaded, and once when it is used.
  const files = new Map(fetched.map((file) => [file.name, file]));
  for (const { kind, size } of files.values()) {
    const known = kinds.find((name) => name === kind);
    if (known) bytes[known] += size;
  }
  return bytes;
}
