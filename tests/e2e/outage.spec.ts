import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { href } from "@/lib/i18n/routes";
import { loadSettings } from "@/lib/launch/settings";
import { startDatabaseProxy } from "@/tests/support/database-proxy";
import { startSeededDatabase } from "@/tests/support/seeded-database";
import { startSite } from "@/tests/support/site";
import { textsOf } from "./texts";

const port = 3476;

test("while the database is away or frozen, public pages go on for everyone and say so, and all else has words", async () => {
  test.setTimeout(240_000);
  const database = await startSeededDatabase();
  const proxy = await startDatabaseProxy(database.url);
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  const site = await startSite(settings, proxy.url, "ignore");
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(site.url + path, { headers: { Accept: "text/html", ...headers }, redirect: "manual" });
    return { status: answer.status, body: await answer.text() };
  };
  const seminar = href("seminar", "fi", { year: 2023 });
  const register = href("register", "fi", { year: 2023 });
  const { outdated, unavailable } = textsOf("fi").front;
  const said = outdated.text.split("{moment}")[1] ?? "";
  try {
    for (const path of ["/", seminar]) expect((await ask(path)).body).not.toContain(said);
    expect((await ask(seminar)).body).toContain(`href="${register}"`);

    await proxy.away();
    await expect.poll(async () => (await ask(seminar)).body, { timeout: 30_000 }).toContain(said);
    for (const [path, headers] of [
      [`${seminar}?fbclid=1`, {}],
      [seminar, { Cookie: "better-auth.session_token=abc.def" }],
      [seminar, { Cookie: `preview=${"a".repeat(43)}` }],
    ] as const) {
      const { status, body } = await ask(path, headers);
      expect([status, body.includes(said), body.includes(outdated.register)]).toEqual([200, true, true]);
      expect(body).not.toMatch(new RegExp(`<script|href="${register}"`));
    }
    expect(await ask(register)).toEqual({ status: 503, body: expect.stringContaining(unavailable.title) });
    expect((await ask("/sivut/zz1")).status).toBe(404);

    await proxy.back();
    await expect.poll(async () => (await ask(seminar)).body, { timeout: 30_000 }).not.toContain(said);

    proxy.freeze();
    await expect.poll(async () => (await ask("/")).body, { timeout: 60_000 }).toContain(said);
    proxy.thaw();
  } finally {
    const waiting = await Promise.all(Array.from({ length: 20 }, askForUpgrade));
    const start = performance.now();
    await site.stop();
    expect(performance.now() - start).toBeLessThan(8_000);
    for (const socket of waiting) socket.destroy();
    await database.stop();
  }
});

async function askForUpgrade() {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write("GET /icon.svg HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  const [first] = await new Promise<Buffer[]>((resolve) => socket.once("data", (...data: Buffer[]) => resolve(data)));
  expect(first?.toString()).toMatch(/^HTTP\/1\.1 200/);
  return socket;
}
