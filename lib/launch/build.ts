import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { deriveActionsKey } from "@/lib/env";
import { buildBeside } from "./build-beside";
import { runNode } from "./child";
import type { LaunchSettings } from "./settings";

const folders = ["app", "components", "lib", "prisma", "public"];
const files = ["package-lock.json", "next.config.ts", "postcss.config.mjs", "tsconfig.json"];
export const nextProgram = "node_modules/next/dist/bin/next";

/**
 * Builds the site, unless there is already a build of the same source files with the same key for server actions
 * (`deriveActionsKey`). A build that a running server uses is kept.
 * @returns the folder of the build, for the environment variable `BUILD_FOLDER`
 * @throws if the build fails
 */
export async function buildSite(settings: LaunchSettings): Promise<string> {
  const folder = await buildFolder(settings);
  const home = path.dirname(folder);
  await buildBeside(home, async () => {
    await writeFile(path.join(home, "tsconfig.json"), tsconfig);
    await runNode([nextProgram, "build"], {
      ...process.env,
      BUILD_FOLDER: folder,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: deriveActionsKey(settings.secret),
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
    });
  });
  return folder;
}

/**
 * Returns the folder for the build of the current source files, even if the folder does not exist yet. Its path
 * contains a hash of the source files and of the key for server actions.
 */
export async function buildFolder({ secret }: LaunchSettings): Promise<string> {
  return `.next/builds/${(await fingerprint(deriveActionsKey(secret))).slice(0, 16)}/site`;
}

/**
 * The content of the build's own `tsconfig.json`. Next writes the folder of the build into this file. With a separate
 * file for each build, the `tsconfig.json` of the project does not change.
 */
const tsconfig = JSON.stringify({
  extends: "../../../tsconfig.json",
  include: [
    "next-env.d.ts",
    ...["app", "components", "lib"].flatMap((name) => [`${name}/**/*.ts`, `${name}/**/*.tsx`]),
  ].map((pattern) => `../../../${pattern}`),
});

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
