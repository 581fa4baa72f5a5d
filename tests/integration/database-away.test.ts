import { once } from "node:events";
import { createServer } from "node:net";
import { beforeAll, expect, it, vi } from "vitest";
import { createDb } from "@/lib/db/client";
import { poolUses } from "@/lib/db/connections";
import { isDatabaseAway } from "@/lib/db/errors";
import { isDatabaseAnswering } from "@/lib/db/is-answering";
import { openDatabase } from "@/lib/launch/database";
import { loadSettings } from "@/lib/launch/settings";
import { createEmptyTestDatabase, createTestDatabase } from "@/tests/support/database";
import { startDatabaseProxy } from "@/tests/support/database-proxy";

let direct: string;

beforeAll(async () => {
  direct = await createTestDatabase();
});

/** The settings of the connection pool for the pages, but with timeouts that are short enough for a test. */
const hasty = { max: 2, limits: { ...poolUses.pages.limits, connectionTimeoutMillis: 1_000, answer_timeout: 1_000 } };

async function took(work: Promise<unknown>): Promise<{ error: unknown; milliseconds: number }> {
  const start = performance.now();
  const error = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  return { error, milliseconds: performance.now() - start };
}

it("waits for no statement of a frozen database longer than it has to, nor for a connection", async () => {
  const proxy = await startDatabaseProxy(direct);
  const db = createDb(proxy.url, hasty);
  await db.$queryRaw`SELECT 1`;
  proxy.freeze();
  const waits = await Promise.all([1, 2, 3, 4, 5].map(() => took(db.seminar.findMany())));
  for (const { error, milliseconds } of waits) {
    expect(isDatabaseAway(error)).toBe(true);
    expect(milliseconds).toBeLessThan(4_000);
  }
  proxy.thaw();
  expect(await db.seminar.count()).toBe(0);
  await db.$disconnect();
});

it("writes nothing into a transaction that froze: what comes after a thaw is stored", async () => {
  const proxy = await startDatabaseProxy(direct);
  const db = createDb(proxy.url, { ...hasty, max: 1 });
  const broken = db.$transaction(async (tx) => {
    await tx.user.create({ data: { id: "frozen", name: "Frozen", email: "frozen@example.org" } });
    proxy.freeze();
    await tx.user.count();
  });
  expect(isDatabaseAway((await took(broken)).error)).toBe(true);
  proxy.thaw();
  await db.user.create({ data: { id: "thawed", name: "Thawed", email: "thawed@example.org" } });
  const others = createDb(direct);
  expect(await others.user.findMany({ select: { id: true } })).toEqual([{ id: "thawed" }]);
  await Promise.all([db.$disconnect(), others.$disconnect()]);
});

it("is ready while the database answers, and says within two seconds when it doesn't", async () => {
  const proxy = await startDatabaseProxy(direct);
  const db = createDb(proxy.url, hasty);
  expect(await isDatabaseAnswering(db)).toBe(true);
  proxy.freeze();
  const start = performance.now();
  expect(await Promise.all([isDatabaseAnswering(db), isDatabaseAnswering(db)])).toEqual([false, false]);
  expect(performance.now() - start).toBeLessThan(2_000);
  proxy.thaw();
  await expect.poll(() => isDatabaseAnswering(db)).toBe(true);
  await proxy.away();
  expect(await isDatabaseAnswering(db)).toBe(false);
  await proxy.back();
  expect(await isDatabaseAnswering(db)).toBe(true);
  await db.$disconnect();
});

it("waits at its start for a database that is away, and says so once", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const proxy = await startDatabaseProxy(await createEmptyTestDatabase());
  await proxy.away();
  const opened = openDatabase({ ...(await loadSettings()), databaseUrl: proxy.url });
  await expect.poll(() => said.mock.calls.length).toBe(1);
  await proxy.back();
  expect(await opened).toBe(proxy.url);
  expect(said.mock.calls).toEqual([["The database does not answer (ECONNREFUSED): waiting for it."]]);
  said.mockRestore();
});

it.each([
  ["a wrong password", (url: URL) => Object.assign(url, { password: "hunter2" }), /password authentication failed/],
  [
    "a database that isn't there",
    (url: URL) => Object.assign(url, { pathname: "/nowhere" }),
    /"nowhere" does not exist/,
  ],
])("does not wait after %s, and says what is wrong", async (_, change, message) => {
  const settings = { ...(await loadSettings()), databaseUrl: change(new URL(direct)).href };
  const { error } = await took(openDatabase(settings));
  expect(String(error)).toMatch(/DATABASE_URL can't be used: /);
  expect(String(error)).toMatch(message);
  expect(String(error)).not.toContain("hunter2");
});

it("knows a server that takes connections and says nothing, or breaks them off, as one that is away", async () => {
  for (const take of [() => {}, (socket: { destroy(): void }) => socket.destroy()]) {
    const server = createServer(take).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const db = createDb(`postgres://site:secret@127.0.0.1:${port}/site`, hasty);
    expect(isDatabaseAway((await took(db.$queryRaw`SELECT 1`)).error)).toBe(true);
    await db.$disconnect();
    server.close();
  }
});
