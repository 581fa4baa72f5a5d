import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "@/app/_server/deps";
import { GET as feed } from "@/app/api/feed/route";
import { GET as manifest } from "@/app/api/seminars/[year]/check-in/manifest/route";
import sitemap from "@/app/sitemap";
import { clockFrom } from "@/lib/clock";
import { locales } from "@/lib/i18n/locales";
import { seed } from "@/prisma/seed/index";
import { createTestDatabase, openTestDb } from "../support/database";
import { duringRegistration } from "../support/seminar";
import { serverEnv } from "../support/server-env";

const shared = globalThis as typeof globalThis & { erapaiva?: Deps };

beforeAll(async () => {
  const db = openTestDb(await createTestDatabase());
  await seed({ db, mode: "demonstration" });
  shared.erapaiva = { db, clock: clockFrom(duringRegistration), env: await serverEnv() };
});
afterAll(() => {
  delete shared.erapaiva;
});

const none = { params: Promise.resolve({}) };
const asked = (path: string, headers = {}) => new Request(`http://localhost${path}`, { headers });
const elements = (xml: string) => new JSDOM(xml, { contentType: "text/xml" }).window.document;

test.each(locales)("the feed in %s names its language, its author and its state", async (locale) => {
  const answer = await feed(asked(`/api/feed?lang=${locale}`), none);
  const { documentElement: root } = elements(await answer.text());
  expect(root.getAttribute("xml:lang")).toBe(locale);
  expect(root.querySelector("author > name")?.textContent).toContain("STKS");
  const etag = answer.headers.get("ETag") ?? "";
  const again = await feed(asked(`/api/feed?lang=${locale}`, { "If-None-Match": etag }), none);
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await feed(asked(`/api/feed?lang=${locale === "fi" ? "sv" : "fi"}`, { "If-None-Match": etag }), none);
  expect(other.status).toBe(200);
});

test("the sitemap lists pages that exist, with their last change and their address for other languages", async () => {
  const entries = await sitemap();
  const of = (path: string) => entries.find(({ url }) => new URL(url).pathname === path);
  const site = new URL(entries[0]?.url ?? "").origin;
  expect(of("/sv/seminarier/2023")).toMatchObject({
    lastModified: new Date("2023-09-01T09:00:00+03:00"),
    alternates: { languages: { "x-default": `${site}/seminaarit/2023`, en: `${site}/en/seminars/2023` } },
  });
  expect(entries.filter(({ lastModified }) => !lastModified)).toEqual([]);
  expect(of("/seminaarit/2021")).toBeUndefined();
});

test("the door can be put on a home screen", async () => {
  const params = Promise.resolve({ year: "2023" });
  const answer = await manifest(asked("/api/seminars/2023/check-in/manifest?lang=sv"), { params });
  const { icons, ...door } = await answer.json();
  expect(door).toMatchObject({ lang: "sv", display: "standalone" });
  expect(door.start_url).toContain("/2023/");
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(await readFile(`public${src}`)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});
