// The program of `npm run chaos`. It runs three instances of the site, nginx and a real PostgreSQL server, and causes
// one trouble after another (troubles.ts). See docs/operations.md.
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { poolUses } from "@/lib/db/connections";
import { buildSite } from "@/lib/launch/build";
import { end, runMain } from "@/lib/launch/ending";
import { generateClient } from "@/lib/launch/generate";
import { loadSettings } from "@/lib/launch/settings";
import { startDatabase } from "./database";
import { startInstance } from "./instances";
import { startMailSink } from "./mail-sink";
import { invitePeople } from "./people";
import { startProxy } from "./proxy";
import { pages, type Reading, read } from "./readers";
import { judge } from "./report";
import { openRegistration } from "./seminar";
import { buildMeanwhile, killAtRandom, troubles, untilAllHealthy } from "./troubles";

const ports = { proxy: 3470, database: 3471, mails: 3472, instances: [3473, 3474, 3475] };
const readers = 4;
const MINUTE = 60_000;

/**
 * The highest number of database connections that three instances may have. Each instance has the connections of its
 * pools, and its launcher (the process of `npm start`) uses two more while it starts.
 */
const allowedConnections =
  ports.instances.length * (Object.values(poolUses).reduce((sum, { max }) => sum + max, 0) + 2);

const countConnections =
  "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";

await runMain(async () => {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`.padStart(6);
  const say = (text: string) => console.log(`${seconds()}  ${text}`);

  const settings = await loadSettings();
  // The name of the build is computed from its source files. These include the generated database client, which must
  // therefore exist first.
  await generateClient();
  const folder = await buildSite(settings);
  const copies = path.join(path.dirname(folder), "pages.json");
  // The front (the server before Next, lib/front) stores copies of pages in this file. This run must not use the copies
  // of an earlier run, because with them it would be easier.
  await rm(copies, { force: true });
  const database = await startDatabase(ports.database);
  if (!database.hasSmallDisk) say("mounting is refused here: the disk won't be full");
  const mails = await startMailSink(ports.mails);
  const siteUrl = `http://localhost:${ports.proxy}`;
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    SITE_URL: siteUrl,
    SITE_SECRET: settings.secret,
    SMTP_URL: `smtp://127.0.0.1:${ports.mails}`,
    MAIL_FROM: "seminar@example.org",
    TRUSTED_PROXIES: "loopback",
  };
  const instances = ports.instances.map((port) =>
    startInstance(port, env, (line) => process.env["CHAOS_LOG"] && say(`${port}: ${line}`)),
  );
  if (!(await untilAllHealthy(instances, 5 * MINUTE))) throw new Error("the instances did not start");
  await database.query(openRegistration);
  await startProxy(ports.proxy, ports.instances);
  // A page without a copy cannot be shown during an outage, so every page must have one. The pause then lets the
  // instances replace the copies that they made before registration was opened.
  await untilKept(copies, 3 * MINUTE);
  await sleep(10_000);

  const site = { database, instances, mails };
  const readings: Reading[] = [];
  const happened: { name: string; from: number; until: number }[] = [];
  let over = false;
  let mostConnections = 0;
  const counting = setInterval(async () => {
    const [row] = await database.query(countConnections).catch(() => []);
    mostConnections = Math.max(mostConnections, Number(row?.["count"] ?? 0));
  }, 2_000);
  const reading = Array.from({ length: readers }, () =>
    read(
      siteUrl,
      () => over,
      (one) => {
        readings.push(one);
        if (one.got !== 200) say(`a reader of ${one.path}: ${one.got} after ${Math.round(one.milliseconds)} ms`);
      },
    ),
  );
  const people = invitePeople(siteUrl);
  const killing = killAtRandom(instances, () => over);
  const building = buildMeanwhile().then(
    () => "built",
    (error) => `failed: ${error}`,
  );

  for (const { name, make } of troubles) {
    if (!name.startsWith("after")) say(name);
    const from = Date.now();
    await make(site).catch((error) => say(`${name} failed: ${error}`));
    happened.push({ name, from, until: Date.now() });
  }
  say("kills and the build go on until they are done");
  const from = Date.now();
  const [kills, build] = await Promise.all([killing, building]);
  happened.push({ name: "kills and a build alone", from, until: Date.now() });
  say("everyone is accepted, and the mails go out");
  await people.finish(3 * MINUTE);
  const back = await untilAllHealthy(instances, 3 * MINUTE);
  over = true;
  await Promise.all(reading);
  clearInterval(counting);
  await untilMailed(database.query);

  const ok = await judge({
    people: people.everyone,
    readings,
    happened,
    mails,
    query: database.query,
    kills,
    build,
    back,
    instances,
    mostConnections,
    allowedConnections,
  });
  say("over");
  await end(ok ? 0 : 1);
});

/**
 * Waits until `file` contains all pages that the readers request. The instances store their copies of pages in this
 * file.
 */
async function untilKept(file: string, patience: number): Promise<void> {
  for (const giveUp = Date.now() + patience; ; await sleep(1_000)) {
    const text = await readFile(file, "utf8").catch(() => "");
    if (pages.every((page) => text.includes(`"path":"${page}"`))) return;
    if (Date.now() > giveUp) throw new Error("the instances did not keep their pages");
  }
}

/**
 * Waits until every mail has been sent, except those that the mail server refuses. A job that has failed waits before
 * its next try. This function makes such jobs run at once.
 */
async function untilMailed(query: (sql: string) => Promise<Record<string, unknown>[]>): Promise<void> {
  for (const giveUp = Date.now() + 5 * MINUTE; Date.now() < giveUp; await sleep(2_000)) {
    const waiting = await query(
      "SELECT FROM outbox_mail WHERE sent_at IS NULL AND NOT (recipient LIKE 'refused%' AND last_error LIKE '% 5__')",
    );
    if (waiting.length === 0) return;
    await query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND run_at > now()");
  }
}
