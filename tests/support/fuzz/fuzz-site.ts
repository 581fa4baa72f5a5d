import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Known, strangeRequests } from "./requests";
import { sendRaw } from "./send-raw";

type Fault = Readonly<{ status: number | null; late: boolean; ms: number; request: string }>;
export type Fuzzed = Readonly<{
  seed: number;
  sent: number;
  statuses: Record<string, number>;
  faults: Fault[];
  slowest: number;
}>;

const atOnce = 16;

/**
 * Sends strange requests to a site, many at a time. In the result, `faults` are the requests that got a server error,
 * or no answer in time.
 */
export async function fuzzSite(port: number, seed: number, count: number): Promise<Fuzzed> {
  const requests = strangeRequests(seed, count, await known(port));
  const statuses: Record<string, number> = {};
  const faults: Fault[] = [];
  let slowest = 0;
  const send = async () => {
    for (const request of requests) {
      const answer = await sendRaw(port, request);
      const { status, late, ms } = answer;
      statuses[String(status)] = (statuses[String(status)] ?? 0) + 1;
      slowest = Math.max(slowest, ms);
      if (late || (status !== null && status >= 500))
        faults.push({ ...answer, request: request.bytes.toString("latin1").slice(0, 1_500) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  return { seed, sent: count, statuses, faults, slowest };
}

/**
 * Returns the facts that a stranger can read from the site: its host, and the hidden fields that name a form's action.
 */
async function known(port: number): Promise<Known> {
  const html = await (await fetch(`http://127.0.0.1:${port}/kirjaudu`)).text();
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const inputs = html.match(/<input type="hidden" [^>]*>/g) ?? [];
  const actionFields = inputs
    .map((tag): [string, string] => [attribute(tag, "name"), attribute(tag, "value").replaceAll("&quot;", '"')])
    .filter(([name]) => name.startsWith("$ACTION"));
  return { host: `127.0.0.1:${port}`, actionFields };
}

/** Returns every file below a folder, with its size in bytes. */
export async function filesBelow(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const sized = files.map(
    async (file): Promise<[string, number]> => [file, (await stat(file).catch(() => null))?.size ?? 0],
  );
  return new Map(await Promise.all(sized));
}

/** Returns the files that are new or larger than before. */
export const grown = (before: Map<string, number>, after: Map<string, number>): string[] =>
  [...after].filter(([name, size]) => size > (before.get(name) ?? -1)).map(([name]) => name);

/** Returns the most memory that a process has ever used, in megabytes. */
export async function memoryOf(pid: number): Promise<{ most: number }> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return { most: Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1024) };
}

/**
 * Makes the server collect its garbage, and returns the memory that is then still in use, in bytes. `file` is the file
 * into which the server writes it (tell-memory.mjs).
 */
export async function memoryInUse(pid: number, file: string): Promise<number> {
  await rm(file, { force: true });
  process.kill(pid, "SIGUSR2");
  let written = "";
  while (!written.endsWith("}")) {
    await sleep(200);
    written = await readFile(file, "utf8").catch(() => "");
  }
  const { heapUsed, external } = JSON.parse(written) as NodeJS.MemoryUsage;
  return heapUsed + external;
}
