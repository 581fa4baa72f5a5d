// Takes new pictures for the README, from the production build of the demonstration site. Run this program with `node
// --import tsx tests/support/picture-readme.ts`.
import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { createDb } from "@/lib/db/client";
import { messagesOf } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { buildSite } from "@/lib/launch/build";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { findBrowser } from "./browser";
import { registerMany } from "./many-registrations";
import { startSeededDatabase } from "./seeded-database";
import { startSite } from "./site";

const folder = "docs/pictures";

await runMain(async () => {
  const settings = await loadSettings();
  await buildSite(settings);
  const database = await startSeededDatabase();
  atEnd(database.stop);
  const db = createDb(database.url);
  const { id: seminarId } = await db.seminar.findUniqueOrThrow({ where: { year: 2023 } });
  await registerMany(db, { seminarId, count: 74, until: new Date("2023-09-04T09:00:00+03:00") });
  await db.$disconnect();
  const site = await startSite(settings, database.url, "ignore");
  atEnd(() => site.stop());
  const browser = await chromium.launch({ executablePath: findBrowser() });
  atEnd(() => browser.close());
  const page = await browser.newPage({
    baseURL: site.url,
    viewport: { width: 1280, height: 960 },
    reducedMotion: "reduce",
  });
  await mkdir(folder, { recursive: true });
  const take = async (name: string) => {
    await sharp(await page.screenshot())
      .resize(800)
      .webp({ quality: 80 })
      .toFile(`${folder}/${name}.webp`);
  };

  await page.goto(href("home", "en"));
  await take("site");
  await page.goto(href("signIn", "en"));
  await page.getByRole("button", { name: messagesOf("en", "signIn").roles.organiser, exact: true }).click();
  await page.waitForURL(href("desk", "en"));
  await page.goto(href("arrangeSeminar", "en", { year: 2023 }));
  await take("desk");
  await end(0);
});
