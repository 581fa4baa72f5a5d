import type { Browser } from "@playwright/test";

/** The browser's names for HTML, CSS, JavaScript and fonts. */
export const kinds = ["document", "stylesheet", "script", "font"] as const;
export type Bytes = Record<(typeof kinds)[number], number>;

/** The bytes of each kind that a browser with nothing in its cache gets for a page, as they are on the wire. */
export async function fetchedBytes(browser: Browser, url: string): Promise<Bytes> {
  const bytes: Bytes = { document: 0, stylesheet: 0, script: 0, font: 0 };
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const kind = kinds.find((name) => name === request.resourceType());
    if (!kind) return;
    const add = async () => {
      bytes[kind] += (await request.sizes()).responseBodySize;
    };
    sizes.push(add());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(sizes);
  await context.close();
  return bytes;
}
