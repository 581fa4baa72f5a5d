// The program of `npm run fuzz -- [seed…] [--requests 10000]`. It sends strange requests to the built site, which runs
// on a new database. Without seeds, it takes two by chance.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { buildFolder, buildSite } from "@/lib/launch/build";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { dataFolder, loadSettings } from "@/lib/launch/settings";
import { freePort } from "@/tests/support/free-port";
import { startSeededDatabase } from "../seeded-database";
import { startSite } from "../site";
import { filesBelow, fuzzSite, grown, memoryInUse, memoryOf } from "./fuzz-site";

/**
 * The most by which the memory in use may grow, in bytes for each request of a seed after the first. Only memory that
 * garbage collection cannot free is counted. The size of the process says little, because V8 lets garbage lie while its
 * heap is far from its limit. While the first seed is sent, the caches fill and Next loads its pages, so it is not judged.
 * Measured with 4,000 requests a seed: 252 MB in use after the first, then 287, 294, 297 and 298, which is 0.2 kB for each
 * of the last requests. A server that keeps every request keeps several kilobytes of each: its headers, its answer and
 * their closures.
 */
const growthLimit = 2_000;

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { requests: { type: "string" } }, allowPositionals: true });
  const seeds =
    positionals.length > 0 ? positionals.map(Number) : [0, 0].map(() => Math.floor(Math.random() * 2 ** 31));
  const port = await freePort();
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  await buildSite(settings);
  const database = await startSeededDatabase();
  atEnd(database.stop);
  const pagesFile = path.join(path.dirname(await buildFolder(settings)), `pages-${port}.json`);
  const memoryFile = path.join(await mkdtemp(path.join(tmpdir(), "fuzz-")), "memory.json");
  const site = await startSite(settings, database.url, "ignore", {
    ...{ PAGES_FILE: pagesFile, MEMORY_FILE: memoryFile },
    NODE_OPTIONS: `--import=${path.resolve("tests/support/fuzz/tell-memory.mjs")}`,
  });
  atEnd(() => site.stop());
  const pid = Number(site.server.pid);
  const isKept = async () => (await filesOf()).has(pagesFile);
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 500));

  const requests = Number(values.requests ?? 10_000);
  let faults = 0;
  let inUse = await memoryInUse(pid, memoryFile);
  for (const [index, seed] of seeds.entries()) {
    const before = { files: await filesOf(), inUse, rows: await databaseSize(database.url) };
    const fuzzed = await fuzzSite(port, seed, requests);
    const larger = grown(before.files, await filesOf()).filter((file) => file !== pagesFile);
    const { most } = await memoryOf(pid);
    inUse = await memoryInUse(pid, memoryFile);
    const growth = Math.round((inUse - before.inUse) / requests);
    const isLeaking = index > 0 && growth > growthLimit;
    const statuses = Object.entries(fuzzed.statuses).map(([status, count]) => `${status}: ${count}`);
    console.log(
      `seed ${seed}: ${fuzzed.sent} requests, slowest ${Math.round(fuzzed.slowest)} ms; ${statuses.join(", ")}`,
    );
    console.log(
      `  memory in use ${megabytes(before.inUse)} → ${megabytes(inUse)} MB, ${growth} bytes a request; process at most ${most} MB`,
    );
    if (isLeaking) console.log(`  more than ${growthLimit} bytes a request: something is kept of every request`);
    console.log(
      `  database ${before.rows} → ${await databaseSize(database.url)} MB; other files that grew: ${larger.length}`,
    );
    for (const fault of [...fuzzed.faults.slice(0, 40), ...larger.slice(0, 5)]) console.log(fault);
    faults += fuzzed.faults.length + larger.length + (isLeaking ? 1 : 0);
  }
  console.log(faults === 0 ? "no faults" : `${faults} faults`);
  await end(faults === 0 ? 0 : 1);
});

const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);

/**
 * Returns the files of the build and of the data folder with their sizes. The files of PostgreSQL are left out, because
 * it always writes a log of changes. The size of the database is measured separately.
 */
async function filesOf(): Promise<Map<string, number>> {
  const folders = await Promise.all([filesBelow(".next"), filesBelow(path.relative(".", dataFolder))]);
  return new Map(folders.flatMap((files) => [...files]).filter(([file]) => !/[\\/]postgres[\\/]/.test(file)));
}

async function databaseSize(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT round(pg_database_size(current_database()) / 1048576.0, 1) AS megabytes");
  await client.end();
  return Number(rows[0].megabytes);
}
