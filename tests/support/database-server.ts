import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** The migrated database that each test file's own is copied from. */
    templateUrl: string;
  }
}

/** Starts the tests' server before the first test and stops it after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = path.resolve(".data/tests");
  const template = await startEmbedded({ dataFolder, database: "template_test", durable: false });
  await migrateDeploy(template.url);
  project.provide("templateUrl", template.url);
  return template.stop;
}
