import { createDb, type Db } from "@/lib/db/client";
import { loadSettings } from "@/lib/launch/settings";
import { startSeededDatabase } from "./seeded-database";
import { type Site, startSite } from "./site";

export type OwnSite = { db: Db; start(): Promise<Site>; stop(): Promise<void> };

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
      return running;
    },
    async stop() {
      await running?.stop();
      await db.$disconnect();
      await database.stop();
    },
  };
}
