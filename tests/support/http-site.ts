import type { TestProject } from "vitest/node";
import { buildSite } from "@/lib/launch/build";
import { loadSettings } from "@/lib/launch/settings";
import { freePort } from "./free-port";
import { startSeededDatabase } from "./seeded-database";
import { startSite } from "./site";

declare module "vitest" {
  export interface ProvidedContext {
    /** The URL of the demonstration site that all HTTP tests share, and the URL of its database. */
    siteUrl: string;
    siteDatabaseUrl: string;
  }
}

/**
 * Starts the built site before the first HTTP test and stops it after the last. There is no mail server, so mails stay
 * in the outbox (the table of mails that wait to be sent), where the tests read the links.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const settings = {
    ...(await loadSettings()),
    port,
    siteUrl: `http://localhost:${port}`,
    smtpUrl: "smtp://127.0.0.1:9",
  };
  await buildSite(settings);
  const database = await startSeededDatabase();
  const site = await startSite(settings, database.url, "ignore");
  project.provide("siteUrl", site.url);
  project.provide("siteDatabaseUrl", database.url);
  return async () => {
    await site.stop();
    await database.stop();
  };
}
