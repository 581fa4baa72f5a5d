import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deriveActionsKey } from "@/lib/env";
import { runNode } from "./child";
import type { LaunchSettings } from "./settings";

const folders = ["app", "components", "lib", "prisma", "public"];
// Not tsconfig.json: Next edits it while it builds.
const files = ["package-lock.json", "next.config.ts", "postcss.config.mjs"];
const mark = ".next/sources";
export const nextProgram = "node_modules/next/dist/bin/next";

/** Builds the site unless the last build was made of the same sources and key. */
export async function buildSite({ secret }: LaunchSettings): Promise<void> {
  const actionsKey = deriveActionsKey(secret);
  const wanted = await fingerprint(actionsKey);
  if ((await readFile(mark, "utf8").catch(() => "")) === wanted) return;
  // A build that is broken off must not pass for the one before it.
  await rm(mark, { force: true });
  const env = { ...process.env, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey, NEXT_TELEMETRY_DISABLED: "1" };
  await runNode([nextProgram, "build"], { ...env, NODE_ENV: "production" });
  await writeFile(mark, wanted);
}

async function fingerprint(actionsKey: string): Promise<string> {
  const hash = createHash("sha256").update(actionsKey);
  const sources = (await Promise.all(folders.map(filesIn))).flat();
  for (const file of [...files, ...sources.sort()]) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest("hex");
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
