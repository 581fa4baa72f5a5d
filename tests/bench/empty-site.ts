import { createHash } from "node:crypto";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { nextProgram } from "@/lib/launch/build";
import { runNode, startNode } from "@/lib/launch/child";
import { freePort } from "@/tests/support/free-port";
import { type RunningServer, untilAnswering } from "./answering";

const sources = "tests/bench/empty";
/** This folder is inside the project, so that Node finds Next and React. It is separate from the site's own build. */
const folder = path.resolve(".data/bench-empty");
const mark = path.join(folder, ".next/sources");

const productionEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;

/**
 * Starts the smallest possible Next site: a production build with one empty static page. The server ends with this
 * process.
 */
export async function startEmptySite(): Promise<RunningServer> {
  await build();
  const port = String(await freePort());
  const server = startNode([nextProgram, "start", folder, "--port", port], productionEnv);
  return untilAnswering({ url: `http://localhost:${port}/`, server });
}

async function build(): Promise<void> {
  const wanted = await fingerprint();
  if ((await readFile(mark, "utf8").catch(() => "")) === wanted) return;
  await rm(folder, { recursive: true, force: true });
  await cp(sources, folder, { recursive: true });
  await runNode([nextProgram, "build", folder], productionEnv);
  await writeFile(mark, wanted);
}

async function fingerprint(): Promise<string> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", ...files.sort()]) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}
