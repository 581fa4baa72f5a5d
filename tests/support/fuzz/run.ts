// The program of `npm run fuzz -- [seed…] [--requests 10000]`. It sends strange requests to the built site, which runs
// on a new database.
import path from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { buildFolder, buildSite } from "@/lib/launch/build";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { dataFolder, loadSettings } from "@/lib/launch/settings";
import { freePort } from "@/tests/support/free-port";
import { startSeededDatabase } from "../seeded-database";
import { startSite } from "../site";
import { filesBelow, fuzzSite, grown, memoryOf } from "./fuzz-site";

/**
 * The most memory that the server may use, in megabytes: 512 for its heap (lib/launch/site.ts), 64 for the shelf (the
 * copies of public pages), 16 for Next's cache, and about 150 for Node, the code and the current requests.
 */
const memoryLimit = 750;

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { requests: { type: "string" } }, allowPositionals: true });
  const seeds = positionals.length > 0 ? positionals.map(Number) : [Math.floor(Math.random() * 2 ** 31)];
  const port = await freePort();
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  await buildSite(settings);
  const database = await startSeededDatabase();
  atEnd(database.stop);
  const pagesFile = path.join(path.dirname(await buildFolder(settings)), `pages-${port}.json`);
  const site = await startSite(settings, database.url, "ignore", { PAGES_FILE: pagesFile });
  atEnd(() => site.stop());
  const pid = Number(site.server.pid);
  const isKept = async () => (await filesOf()).has(pagesFile);
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 500));

  let faults = 0;
  for (const seed of seeds) {
    const before = { files: await filesOf(), memory: await memoryOf(pid), rows: await databaseSize(database.url) };
    const fuzzed = await fuzzSite(port, seed, Number(values.requests ?? 10_000));
    const larger = grown(before.files, await filesOf()).filter((file) => file !== pagesFile);
    const memory = await memoryOf(pid);
    const statuses = Object.entries(fuzzed.statuses).map(([status, count]) => `${status}: ${count}`);
    console.log(
      `seed ${seed}: ${fuzzed.sent} requests, slowest ${Math.round(fuzzed.slowest)} ms; ${statuses.join(", ")}`,
    );
    console.log(`  memory ${before.memory.now} → ${memory.now} MB, at most ${memory.most} of ${memoryLimit}`);
    console.log(
      `  database ${before.rows} → ${await databaseSize(database.url)} MB; other files that grew: ${larger.length}`,
    );
    for (const fault of [...fuzzed.faults.slice(0, 40), ...larger.slice(0, 5)]) console.log(fault);
    faults += fuzzed.faults.length + larger.length + (memory.most > memoryLimit ? 1 : 0);
  }
  console.log(faults === 0 ? "no faults" : `${faults} faults`);
  await end(faults === 0 ? 0 : 1);
});

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
