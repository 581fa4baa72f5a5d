import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { oneAtATime } from "./build-beside";
import { runNode } from "./child";
import { dataFolder } from "./settings";

export const prismaProgram = "node_modules/prisma/build/index.js";
const client = path.resolve("lib/db/generated");
const mark = path.join(client, ".schema");
const lock = path.join(dataFolder, "generating");

/**
 * Generates the Prisma client, unless it is up to date. Modules that use the client can be imported only after this
 * call. If several instances of the site start at the same time, only one generates the client. Otherwise they would
 * delete each other's files, because Prisma writes directly into the final folder.
 */
export async function generateClient(): Promise<void> {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "package-lock.json"]) hash.update(await readFile(file));
  const wanted = hash.digest("hex");
  const isUpToDate = async () => (await readFile(mark, "utf8").catch(() => "")) === wanted;
  if (await isUpToDate()) return;
  await oneAtATime(lock, async () => {
    if (await isUpToDate()) return;
    // Prisma refuses a folder that an interrupted run has left incomplete.
    await rm(client, { recursive: true, force: true });
    await runNode([prismaProgram, "generate", "--no-hints"], process.env);
    await writeFile(mark, wanted);
  });
}
