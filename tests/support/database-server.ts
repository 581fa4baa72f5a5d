import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** The URL of the migrated template database. Each test gets a copy of this database. */
    templateUrl: string;
  }
}

/** Starts the database server before the first test and stops it after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const database = `template_${await migrationsHash()}_test`;
  const template = await startEmbedded({ dataFolder: path.resolve(".data/tests"), database, durable: false });
  await migrateDeploy(template.url);
  project.provide("templateUrl", template.url);
  return template.stop;
}

/**
 * Returns a hash of all migrations. A migration can change while a developer writes it, so each state of the migrations
 * has a separate template database.
 */
async function migrationsHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir("prisma/migrations")).sort()) {
    const sql = await readFile(path.join("prisma/migrations", name, "migration.sql"), "utf8").catch(() => "");
    hash.update(name).update(sql);
  }
  return hash.digest("hex").slice(0, 12);
}
