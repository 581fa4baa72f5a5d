import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "@/lib/db/embedded";

let dataFolder: string;
const started: EmbeddedDatabase[] = [];

beforeEach(async () => {
  dataFolder = await realpath(await mkdtemp(path.join(tmpdir(), "embedded-")));
});

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
  await rm(dataFolder, { recursive: true });
});

const pidFile = () => path.join(dataFolder, "postgres", "postmaster.pid");
const serverPid = async () => Number((await readFile(pidFile(), "utf8")).split("\n")[0]);

async function start(durable = false): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataFolder, database: "app", durable });
  started.push(database);
  return database;
}

async function stop(database: EmbeddedDatabase): Promise<void> {
  started.splice(started.indexOf(database), 1);
  await database.stop();
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, query_timeout: 5_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Starts another process, which uses the database until the process is killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const script = path.resolve("tests/support/hold-database.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, dataFolder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

it("keeps what was stored, with rules for å ä ö that don't depend on the machine", async () => {
  const first = await start();
  await query(first.url, "CREATE TABLE note AS SELECT lower('ÅÄÖ') AS text");
  await stop(first);
  const second = await start();
  expect(await query(second.url, "SELECT text FROM note")).toEqual(["åäö"]);
});

it("is not open to other users of the machine", async () => {
  const { url } = await start();
  const strangers = new URL(url);
  strangers.password = "guess";
  await expect(query(strangers.href, "SELECT 1")).rejects.toThrow(/password/);
});

it("is started once by callers that come at the same time, and stopped by the last of them", async () => {
  const [first, second, third] = await Promise.all([start(), start(), start()]);
  expect(new Set([first.url, second.url, third.url]).size).toBe(1);
  await stop(first);
  await stop(second);
  expect(await query(third.url, "SELECT 1")).toEqual([1]);
  await stop(third);
  await expect(query(third.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

it("comes back at the same address, with all that was stored, when its server is killed", async () => {
  const { url } = await start(true);
  await query(url, "CREATE TABLE note AS SELECT 'stored' AS text");
  process.kill(await serverPid(), "SIGKILL");
  await expect.poll(() => query(url, "SELECT text FROM note").catch(() => []), { timeout: 20_000 }).toEqual(["stored"]);
});

it("is taken over, and stopped in the end, when the process that started it is killed", async () => {
  const other = await startElsewhere();
  const pid = await serverPid();
  other.kill("SIGKILL");
  await once(other, "exit");

  const database = await start();
  expect(await serverPid()).toBe(pid);
  await stop(database);
  await expect(query(database.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

it("starts although the number of a dead server now belongs to another process", async () => {
  const database = await start();
  await query(database.url, "CREATE TABLE note AS SELECT 'stored' AS text");
  await stop(database);
  await writeFile(pidFile(), `${process.pid}\n${path.dirname(pidFile())}\n0\n1\n\n127.0.0.1\n`);
  expect(await query((await start()).url, "SELECT text FROM note")).toEqual(["stored"]);
});
