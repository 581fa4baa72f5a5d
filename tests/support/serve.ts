// For the browser tests: the production build of the demonstration on a new database of its own.
import path from "node:path";
import { createDb } from "@/lib/db/client";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { buildSite } from "@/lib/launch/build";
import { atEnd, runMain } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { seed } from "@/prisma/seed/index";
import { startSite } from "./site";

await runMain(async () => {
  const settings = await loadSettings();
  await buildSite(settings);
  const database = await startEmbedded({
    dataFolder: path.resolve(".data/tests"),
    database: `e2e_${process.pid}_test`,
    durable: false,
  });
  atEnd(database.stop);
  await migrateDeploy(database.url);
  const db = createDb(database.url);
  await seed({ db, mode: "demonstration" });
  await db.$disconnect();
  const site = await startSite(settings, database.url, "inherit");
  atEnd(() => site.stop());
});
