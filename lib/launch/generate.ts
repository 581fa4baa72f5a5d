import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runNode } from "./child";

export const prismaProgram = "node_modules/prisma/build/index.js";
const mark = path.resolve("lib/db/generated/.schema");

/** Generates the Prisma client unless it is up to date. Modules that use the client can be imported only after this. */
export async function generateClient(): Promise<void> {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "package-lock.json"]) hash.update(await readFile(file));
  const wanted = hash.digest("hex");
  if ((await readFile(mark, "utf8").catch(() => "")) === wanted) return;
  await runNode([prismaProgram, "generate", "--no-hints"], process.env);
  await writeFile(mark, wanted);
}
