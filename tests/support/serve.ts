// Starts the site for the browser tests: the production build of the demonstration site on a new database.
import { buildSite } from "@/lib/launch/build";
import { atEnd, runMain } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { startSeededDatabase } from "./seeded-database";
import { startSite } from "./site";

await runMain(async () => {
  const settings = await loadSettings();
  await buildSite(settings);
  const database = await startSeededDatabase();
  atEnd(database.stop);
  const site = await startSite(settings, database.url, "inherit");
  atEnd(() => site.stop());
});
