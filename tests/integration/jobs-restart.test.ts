import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDb, type Db } from "@/lib/db/client";
import { loadSettings, serverEnvironment } from "@/lib/launch/settings";
import { addJob } from "@/lib/outbox/add-job";
import { createTestDatabase } from "@/tests/support/database";
import { type DatabaseProxy, startDatabaseProxy } from "@/tests/support/database-proxy";

let db: Db;
let proxy: DatabaseProxy;

beforeAll(async () => {
  const url = await createTestDatabase();
  db = createDb(url);
  proxy = await startDatabaseProxy(url);
});
afterAll(() => db.$disconnect());

/** Adds a job and waits until it is done. The worker deletes the row of a finished job. */
async function expectDone(): Promise<void> {
  await addJob(db, "mail-manage-links", { email: "nobody@example.org" });
  const left = () =>
    db.$queryRaw<unknown[]>`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'mail-manage-links'`;
  await expect.poll(left, { timeout: 60_000 }).toEqual([]);
}

/**
 * Renames a table, so that the worker cannot store the times of its recurring jobs. The worker then stops with an
 * error, as it does if it loses the database at that moment.
 */
const breakClock = () => db.$executeRaw`ALTER TABLE graphile_worker._private_known_crontabs RENAME TO broken`;
const mendClock = () => db.$executeRaw`ALTER TABLE graphile_worker.broken RENAME TO _private_known_crontabs`;

it("jobs go on after their process has ended, and after the database was away; their keeper stays", {
  timeout: 120_000,
}, async () => {
  await breakClock();
  const env = { ...serverEnvironment(await loadSettings(), proxy.url), NODE_ENV: "production" as const };
  const keeper = spawn(process.execPath, ["--import", "tsx", "tests/support/hold-jobs.ts"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  keeper.stderr.on("data", (text) => {
    said += text;
  });
  await expect.poll(() => said, { timeout: 60_000 }).toContain("The jobs have ended: they are started again in 1 s.");
  await mendClock();
  await expectDone();

  await proxy.away();
  await proxy.back();
  await expectDone();

  expect(keeper.exitCode).toBeNull();
  keeper.kill();
  expect(await once(keeper, "exit")).toEqual([0, null]);
});
