import { setTimeout as sleep } from "node:timers/promises";
import { createDb, type Db } from "@/lib/db/client";
import { loadSettings } from "@/lib/launch/settings";
import { startSeededDatabase } from "./seeded-database";
import { type Site, startSite } from "./site";

export type OwnSite = { db: Db; start(): Promise<Site>; stop(): Promise<void> };

/**
 * Waits until the site has reached its database. Until then, it may answer the first reader on a busy machine that it is
 * unavailable.
 */
async function untilReady(url: string): Promise<void> {
  while (!(await fetch(`${url}/api/ready`)).ok) await sleep(100);
}

/**
 * Prepares a seeded demonstration site on a new database. A test can start and stop the site. The site must be built
 * already.
 */
export async function prepareOwnSite(port: number, smtpUrl: string): Promise<OwnSite> {
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}`, smtpUrl };
  const database = await startSeededDatabase();
  const db = createDb(database.url);
  let running: Site | undefined;
  return {
    db,
    async start() {
      running = await startSite(settings, database.url, "ignore");
      await untilReady(running.url);
      return running;
    },
    async stop() {
      await running?.stop();
      await db.$disconnect();
      await database.stop();
    },
  };
}
