import { randomUUID } from "node:crypto";
import path from "node:path";
import { createDb, type Db } from "@/lib/db/client";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { loadSettings } from "@/lib/launch/settings";
import { seed } from "@/prisma/seed/index";
import { type Site, startSite } from "./site";

export type OwnSite = { db: Db; start(): Promise<Site>; stop(): Promise<void> };

/** A seeded demonstration on a database of its own, to be started and killed at will; the build must be there. */
export async function prepareOwnSite(port: number, smtpUrl: string): Promise<OwnSite> {
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}`, smtpUrl };
  const database = await startEmbedded({
    dataFolder: path.resolve(".data/tests"),
    database: `${randomUUID().replaceAll("-", "")}_test`,
    durable: false,
  });
  await migrateDeploy(database.url);
  const db = createDb(database.url);
  await seed({ db, mode: "demonstration" });
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
