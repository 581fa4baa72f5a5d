// Measures the time from the click on "publish" until the public page shows the new text, both on the instance that
// published the page and on another instance. Also measures how fast the editor is with a long page.
import { randomUUID } from "node:crypto";
import { chromium, type Page } from "@playwright/test";
import { createPage } from "@/lib/content/change-page";
import { openPage } from "@/lib/content/open-page";
import { createDb } from "@/lib/db/client";
import { saveDraft } from "@/lib/documents/save-draft";
import { href } from "@/lib/i18n/routes";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { textsOf } from "@/tests/e2e/texts";
import { findBrowser } from "@/tests/support/browser";
import { freePort } from "@/tests/support/free-port";
import { startSite } from "@/tests/support/site";
import { startMeasuredSite } from "./measured-site";
import { printTable, whole } from "./table";

const words = 5_000;
const typed = "kirjasto ".repeat(25);
const rounds = 5;
const { pages, signIn } = textsOf("fi");

await runMain(async () => {
  const site = await startMeasuredSite();
  const port = await freePort();
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}`, smtpUrl: undefined };
  const other = await startSite(settings, site.databaseUrl, "ignore");
  atEnd(() => other.stop());
  const browser = await chromium.launch({ executablePath: findBrowser() });
  atEnd(() => browser.close());
  const page = await browser.newPage({ baseURL: site.url });
  await page.goto(href("signIn", "fi"));
  await page.getByRole("button", { name: signIn.roles.editor }).click();
  await page.waitForURL(href("desk", "fi"));

  const id = await longPage(site.databaseUrl);
  const longest = await write(page, id);
  printTable(
    `A page of ${whole(words)} words in the editor, milliseconds`,
    ["", "ms"],
    Object.entries(longest).map(([name, ms]) => [name, whole(ms)]),
  );
  const seen = await publishOften(page, id, [site.url, other.url]);
  printTable(
    `From "publish" to the new text, milliseconds, ${rounds} times`,
    ["", "this instance", "another"],
    (["first", "median", "slowest"] as const).map((name, at) => [
      name,
      ...seen.map((times) => whole(pick(times, at)) as string),
    ]),
  );
  await end(0);
});

/** Returns one of the measured times: the first if `at` is 0, the median if `at` is 1, and the longest if `at` is 2. */
function pick(times: number[], at: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return [times[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)][at] ?? 0;
}

async function longPage(databaseUrl: string): Promise<string> {
  const db = createDb(databaseUrl);
  const site = { db, clock: { now: () => new Date() } };
  const { id: userId } = await db.user.findFirstOrThrow({ where: { role: "editor" } });
  const id = await createPage(site, { title: "Pitkä sivu", userId, submissionId: randomUUID() });
  const opened = await openPage(site, id, "fi");
  if (!opened) throw new Error("the page is not there");
  const text = {
    type: "text",
    text: "Asiakaspalvelu on kirjaston tärkein tehtävä, ja siitä puhutaan. ".repeat(13),
    marks: [],
  };
  const paragraphs = Array.from({ length: Math.ceil(words / 104) }, () => ({ type: "paragraph", content: [text] }));
  const content = {
    fi: { title: "Pitkä sivu", lead: null, body: { type: "doc", content: paragraphs } },
    sv: null,
    en: null,
  };
  const { number, version } = opened.newest;
  await saveDraft(site, { documentId: opened.documentId, basis: { number, version }, content, userId });
  await db.$disconnect();
  return id;
}

/**
 * Returns the time until the editor can be used. Also returns the longest task of the page's scripts, measured while
 * the editor opens and while somebody types.
 */
async function write(page: Page, id: string): Promise<Record<string, number>> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  const start = performance.now();
  await page.goto(href("editPage", "fi", { id }));
  const body = page.getByRole("textbox", { name: pages.body, exact: true });
  await body.click();
  const opened = performance.now() - start;
  const longest = () =>
    page.evaluate(() => Math.max(0, ...(globalThis as typeof globalThis & { tasks: number[] }).tasks.splice(0)));
  const opening = await longest();
  await page.keyboard.type(typed, { delay: 20 });
  const typing = await longest();
  return { "until one can write": opened, "longest task meanwhile": opening, "longest task while typing": typing };
}

/** Publishes several times. Returns, for each site URL, the times until that site showed the published text. */
async function publishOften(page: Page, id: string, sites: string[]): Promise<number[][]> {
  const times: number[][] = sites.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const word = `kierros${round}`;
    await page.goto(href("editPage", "fi", { id }));
    await page.getByLabel(pages.lead).fill(word);
    await page.getByText(pages.status.saved).waitFor();
    const start = performance.now();
    await page.getByRole("button", { name: pages.publish.now }).click();
    const path = await page.getByRole("link", { name: pages.toPage }).getAttribute("href");
    const waits = sites.map(async (site, at) => {
      while (!(await (await fetch(site + path)).text()).includes(word)) await new Promise((r) => setTimeout(r, 20));
      times[at]?.push(performance.now() - start);
    });
    await Promise.all(waits);
  }
  return times;
}
