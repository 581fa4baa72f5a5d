// npm run fuzz -- [seed…] [--requests 10000]: sends strange requests to the built site, which runs on a new database.
import { parseArgs } from "node:util";
import { buildSite } from "@/lib/launch/build";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { loadSettings } from "@/lib/launch/settings";
import { freePort } from "@/tests/support/free-port";
import { startSeededDatabase } from "../seeded-database";
import { startSite } from "../site";
import { filesBelow, fuzzSite, residentMemory } from "./fuzz-site";

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { requests: { type: "string" } }, allowPositionals: true });
  const seeds = positionals.length > 0 ? positionals.map(Number) : [Math.floor(Math.random() * 2 ** 31)];
  const port = await freePort();
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  await buildSite(settings);
  const database = await startSeededDatabase();
  atEnd(database.stop);
  const site = await startSite(settings, database.url, "ignore");
  atEnd(() => site.stop());
  const pid = Number(site.server.pid);
  let faults = 0;
  for (const seed of seeds) {
    const before = { files: await filesBelow(".next"), memory: await residentMemory(pid) };
    const fuzzed = await fuzzSite(port, seed, Number(values.requests ?? 10_000));
    const files = await filesBelow(".next");
    const grown = [...files].filter(([name, size]) => (before.files.get(name) ?? 0) < size).map(([name]) => name);
    faults += fuzzed.faults.length + grown.length;
    console.log(`seed ${seed}: ${fuzzed.sent} requests, slowest ${Math.round(fuzzed.slowest)} ms`, fuzzed.statuses);
    console.log(
      `memory ${before.memory} → ${await residentMemory(pid)} MB; files that grew: ${grown.length}`,
      grown.slice(0, 5),
    );
    for (const fault of fuzzed.faults.slice(0, 40)) console.log(fault);
  }
  console.log(faults === 0 ? "no faults" : `${faults} faults`);
  await end(faults === 0 ? 0 : 1);
});
