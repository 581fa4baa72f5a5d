import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { buildFolder } from "@/lib/launch/build";
import { loadSettings } from "@/lib/launch/settings";
import { startDatabaseProxy } from "@/tests/support/database-proxy";
import { freePort } from "@/tests/support/free-port";
import { startSeededDatabase } from "@/tests/support/seeded-database";

const t = translator("fi", "front");
const seminar = href("seminar", "fi", { year: 2023 });
const register = href("register", "fi", { year: 2023 });
/** The end of the text that warns the reader that the page is an old copy. */
const outdated = String(t("outdated.text", { moment: "|" }).split("|")[1]);

test("an instance that starts while the database is away shows the pages of before, and opens by itself", {
  timeout: 240_000,
}, async () => {
  const settings = await loadSettings();
  const database = await startSeededDatabase();
  const proxy = await startDatabaseProxy(database.url);
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  const env = {
    ...process.env,
    ...{ PORT: String(port), SITE_URL: siteUrl, SITE_SECRET: settings.secret, DATABASE_URL: proxy.url },
    ...{ SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "seminar@example.org" },
  };
  const start = () => spawn(process.execPath, ["--import", "tsx", "lib/launch/start.ts"], { env, stdio: "ignore" });
  const ask = async (at: string) => {
    const answer = await fetch(siteUrl + at, { headers: { Accept: "text/html" }, redirect: "manual" }).catch(
      () => null,
    );
    return { status: answer?.status, body: await answer?.text() };
  };
  const kept = path.join(path.dirname(await buildFolder(settings)), "pages.json");

  let site = start();
  try {
    const isKept = async () => {
      const text = await readFile(kept, "utf8").catch(() => "");
      return text.includes(`{"site":"${siteUrl} on`) && text.includes(`{"path":"${seminar}"`);
    };
    await expect.poll(isKept, { timeout: 120_000 }).toBe(true);
    site.kill("SIGKILL");
    await expect.poll(async () => (await ask("/api/health")).status).toBeUndefined();

    await proxy.away();
    site = start();
    await expect.poll(async () => (await ask("/api/health")).status, { timeout: 60_000 }).toBe(200);
    expect(await ask(seminar)).toEqual({ status: 200, body: expect.stringContaining(outdated) });
    for (const at of [register, href("desk", "fi")])
      expect(await ask(at)).toEqual({ status: 503, body: expect.stringContaining(t("unavailable.title")) });
    expect((await ask("/api/ready")).status).toBe(503);

    await proxy.back();
    await expect.poll(async () => (await ask(seminar)).body).not.toContain(outdated);
    expect((await ask(register)).status).toBe(200);
    expect((await ask(href("desk", "fi"))).status).toBe(307);

    // Normally, the desk (the pages of signed-in users) redirects a stranger to the sign-in page. The sign-in page
    // also needs the database, so the desk must answer with the error page itself.
    await proxy.away();
    expect(await ask(href("desk", "fi"))).toEqual({
      status: 503,
      body: expect.stringContaining(t("unavailable.title")),
    });
  } finally {
    site.kill();
    await once(site, "exit");
    await database.stop();
  }
});
