// Measures the number of compressed bytes that a browser downloads for each public page on the first visit.
import { chromium } from "@playwright/test";
import { href, type RouteName } from "@/lib/i18n/routes";
import { end, runMain } from "@/lib/launch/ending";
import { ensureBrowser, findBrowser } from "@/tests/support/browser";
import { startEmptySite } from "./empty-site";
import { fetchedBytes, kinds } from "./fetched-bytes";
import { startMeasuredSite } from "./measured-site";
import { kilobytes, printTable } from "./table";

const routes: RouteName[] = [
  ...(["home", "history", "seminar", "register", "lostLink", "group", "presentation"] as const),
  ...(["privacy", "accessibility", "signIn"] as const),
];

await runMain(async () => {
  const site = await startMeasuredSite();
  const empty = await startEmptySite();
  ensureBrowser();
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const base = await fetchedBytes(browser, empty.url);
  const rows = [["empty Next page", ...kinds.map((kind) => kilobytes(base[kind])), ""]];
  for (const route of routes) {
    const bytes = await fetchedBytes(browser, site.url + href(route, "fi", { year: 2023 }));
    const more = kilobytes(bytes.js - base.js);
    rows.push([route, ...kinds.map((kind) => kilobytes(bytes[kind])), more]);
  }
  await browser.close();
  printTable(
    "Kilobytes that a browser fetches on a first visit, gzipped",
    ["", "HTML", "CSS", "JS", "fonts", "JS more than empty"],
    rows,
  );
  await end(0);
});
