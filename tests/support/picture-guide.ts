// Takes new pictures for the guide in each language, from the production build of the demonstration site. Run this
// program with `node --import tsx tests/support/picture-guide.ts`.
import { mkdir } from "node:fs/promises";
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { guidePictureSize } from "@/components/help/picture-size";
import { type Locale, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { buildSite } from "@/lib/launch/build";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { findBrowser } from "./browser";
import { startSeededDatabase } from "./seeded-database";
import { startSite } from "./site";

await runMain(async () => {
  const settings = await loadSettings();
  await buildSite(settings);
  const database = await startSeededDatabase();
  atEnd(database.stop);
  const site = await startSite(settings, database.url, "ignore");
  atEnd(() => site.stop());
  const browser = await chromium.launch({ executablePath: findBrowser() });
  atEnd(() => browser.close());
  for (const locale of locales) {
    const page = await browser.newPage({ baseURL: site.url, viewport: guidePictureSize, reducedMotion: "reduce" });
    await mkdir(`public/help/${locale}`, { recursive: true });
    await takePictures(page, locale);
    await page.close();
  }
  await end(0);
});

async function takePictures(page: Page, locale: Locale): Promise<void> {
  const pages = messagesOf(locale, "pages");
  const editor = messagesOf(locale, "editor");
  const take = async (name: string) => {
    await sharp(await page.screenshot())
      .webp({ quality: 70 })
      .toFile(`public/help/${locale}/${name}.webp`);
  };
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const saved = () => page.getByText(pages.status.saved).waitFor();

  await page.goto(href("signIn", locale));
  await button(messagesOf(locale, "signIn").roles.editor).click();
  await page.waitForURL(href("desk", locale));
  await page.goto(href("pages", locale));
  await take("begin");

  await page.getByRole("link", { name: "asiakkaat pysyvät" }).first().click();
  const body = page.getByRole("textbox", { name: pages.body });
  await body.waitFor();
  await take("write");
  await body.click();
  await button(editor.ask.picture).click();
  await take("pictures");
  await page.keyboard.press("Escape");

  await page.getByLabel(pages.title).press("End");
  await page.keyboard.type(".");
  await saved();
  await page.getByRole("button", { name: pages.languages.sv }).click();
  await page.getByText(pages.since).waitFor();
  await page.getByRole("button", { name: pages.languages.sv }).evaluate((tab) => tab.scrollIntoView());
  await take("languages");

  await page.evaluate(() => scrollTo(0, 0));
  await button(pages.preview).click();
  await page.getByRole("complementary", { name: messagesOf(locale, "preview").banner.label }).waitFor();
  await take("preview");
  await page.goBack();
  await page.getByRole("link", { name: pages.toRevisions }).click();
  await page.getByText(pages.revisions.compareButton).waitFor();
  await take("revisions");
}
