import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Db } from "@/lib/db/client";
import { createOrganiser } from "@/tests/support/messages";
import { addOption } from "@/tests/support/queue";
import { expectInvariants, watchGrants } from "@/tests/support/seat-invariants";
import { createTestSite, duringRegistration } from "@/tests/support/seminar";

const KILLS = 3;
const LEAST_DONE = 15;
const MOVER = "mover";

test("kill -9 at any moment: what is stored is whole, and whoever starts next goes on from it", {
  timeout: 300_000,
}, async () => {
  const site = await createTestSite(3);
  await createOrganiser(site.db);
  const optionIds = [site.optionId, await addOption(site, 2)];
  await watchGrants(site.db);
  let stored = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const seed = Math.floor(Math.random() * 1_000_000);
    await workUntilKilled(site.url, seed, optionIds);
    await connectionsGone(site.db);
    await expectInvariants(site.db, { promoting: true });
    const mails = await site.db.outboxMail.count();
    expect(mails, `seats moved after a start, seed ${seed}`).toBeGreaterThan(stored);
    stored = mails;
  }
});

/**
 * Starts a process that moves seats, and kills it after a number of operations that depends on `seed`. The kill can
 * happen at any step of an operation.
 */
async function workUntilKilled(url: string, seed: number, optionIds: string[]): Promise<void> {
  const address = new URL(url);
  address.searchParams.set("application_name", MOVER);
  const args = [address.href, duringRegistration.toISOString(), String(seed), ...optionIds];
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/move-seats.ts", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let left = LEAST_DONE + (seed % LEAST_DONE);
  for await (const _ of createInterface(child.stdout)) if (--left === 0) child.kill("SIGKILL");
  expect(left, "operations before the kill").toBeLessThanOrEqual(0);
}

/** Waits until the database server has noticed the death of its client and has rolled back the open transaction. */
async function connectionsGone(db: Db): Promise<void> {
  const left = () =>
    db.$queryRaw<
      unknown[]
    >`SELECT pid FROM pg_stat_activity WHERE application_name = ${MOVER} AND datname = current_database()`;
  while ((await left()).length > 0) await sleep(20);
}
