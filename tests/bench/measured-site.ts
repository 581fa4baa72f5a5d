import { buildSite } from "@/lib/launch/build";
import { atEnd } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { freePort } from "@/tests/support/free-port";
import { startSeededDatabase } from "@/tests/support/seeded-database";
import { type Site, startSite } from "@/tests/support/site";

export type MeasuredSite = Site & { databaseUrl: string };

/** Starts the production build of the demonstration site on a new database. */
export async function startMeasuredSite(): Promise<MeasuredSite> {
  const port = await freePort();
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}`, smtpUrl: undefined };
  await buildSite(settings);
  const databaseUrl = await startMeasuredDatabase();
  const site = await startSite(settings, databaseUrl, "inherit");
  atEnd(() => site.stop());
  return { ...site, databaseUrl };
}

/** Creates a database with the content of the demonstration site. It uses fsync, like a real database. */
export async function startMeasuredDatabase(): Promise<string> {
  const database = await startSeededDatabase({ durable: true });
  atEnd(database.stop);
  return database.url;
}
