import { existsSync } from "node:fs";
import { readdir, readFile, readlink, rm } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Account, run } from "./account";
import { databaseAddress } from "./cluster";
import type { Programs } from "./programs";

/** An embedded PostgreSQL server. */
export type Server = Readonly<{
  /** The folder of the database's files. */
  cluster: string;
  programs: Programs;
  /** The account that the server runs as. */
  account: Account;
  /** False only for tests and scratch databases: a crash of the machine may then destroy the data. */
  durable: boolean;
}>;

/** The server's port, and a lease: a connection that stays open as long as this process uses the server. */
export type Joined = Readonly<{ lease: Client; port: number }>;

/**
 * The key of the advisory lock that every process holds in shared mode while it uses the server. A process that can get
 * it exclusively is the last one.
 */
const useLock = 20231026;
/** In milliseconds: how long to wait for a server that is running but doesn't answer. */
const startLimitMs = 60_000;
/** In milliseconds: how long to wait for one connection before trying again. */
const connectLimitMs = 10_000;

const commonFlags = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  // Failed statements can contain personal data, so they are not logged here. The site gets the errors and logs them
  // safely.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};
const fastFlags = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Joins the server that runs on these files, or starts one. The running server may have been started by another
 * process, which may have ended since.
 * @param port the port for a new server; any free one if not given
 * @throws when the server can't be started or doesn't answer, with the end of its log
 */
export async function joinServer(server: Server, port?: number): Promise<Joined> {
  const deadline = Date.now() + startLimitMs;
  let failures = 0;
  for (;;) {
    const running = await runningPort(server.cluster);
    const lease = running && (await takeLease(await databaseAddress(server.cluster, running, "postgres")));
    if (lease) return { lease, port: running };
    if (!(await isAlive(server.cluster))) {
      await rm(pidFile(server.cluster), { force: true });
      await startServer(server, port ?? (await freePort())).catch(async (cause) => {
        failures += 1;
        // Another process may be starting it at the same time, or the port has just been taken: try again.
        if (failures > 3) throw new Error(`PostgreSQL did not start.\n${await endOfLog(server.cluster)}`, { cause });
      });
    } else {
      if (Date.now() > deadline) throw new Error(`PostgreSQL does not answer.\n${await endOfLog(server.cluster)}`);
      await sleep(50);
    }
  }
}

/** Ends this process's use of the server, and stops the server if no other process uses it. */
export async function leaveServer({ cluster, programs, account }: Server, lease: Client): Promise<void> {
  if (await isLast(lease)) await run(programs.pgCtl, ["stop", "-D", cluster, "-m", "fast", "-w"], account);
  await lease.end();
}

/**
 * Whether no other process uses the server. If so, it also holds the lock, so that none can join until `lease` ends.
 */
async function isLast(lease: Client): Promise<boolean> {
  try {
    await lease.query("SELECT pg_advisory_unlock_shared($1)", [useLock]);
    const { rows } = await lease.query("SELECT pg_try_advisory_lock($1) AS alone", [useLock]);
    return rows[0].alone;
  } catch {
    // The server has just died, so there is nothing to stop.
    return false;
  }
}

async function startServer({ cluster, programs, account, durable }: Server, port: number): Promise<void> {
  const flags = { ...commonFlags, ...(durable ? {} : fastFlags), port: String(port) };
  const options = Object.entries(flags).map(([name, value]) => `-c ${name}="${value}"`);
  await run(programs.pgCtl, ["start", "-D", cluster, "-l", logFile(cluster), "-w", "-o", options.join(" ")], account);
}

async function takeLease(address: string): Promise<Client | undefined> {
  const lease = new Client({
    connectionString: address,
    application_name: "launcher",
    connectionTimeoutMillis: connectLimitMs,
  });
  // The "end" event reports a lost connection. An "error" event without a listener would end this process.
  lease.on("error", () => {});
  try {
    await lease.connect();
    await lease.query("SELECT pg_advisory_lock_shared($1)", [useLock]);
    return lease;
  } catch {
    await lease.end().catch(() => {});
    return undefined;
  }
}

const pidFile = (cluster: string) => path.join(cluster, "postmaster.pid");
const logFile = (cluster: string) => path.join(cluster, "server.log");

async function runningPort(cluster: string): Promise<number | undefined> {
  const lines = (await readFile(pidFile(cluster), "utf8").catch(() => "")).split("\n");
  return Number(lines[3]) || undefined;
}

/**
 * Whether any process of PostgreSQL uses these files, judged by the working folders of all processes. PostgreSQL itself
 * checks the process id in postmaster.pid only. If an unrelated process has got that id, it would refuse to start.
 */
async function isAlive(cluster: string): Promise<boolean> {
  if (process.platform !== "linux") return existsSync(pidFile(cluster));
  const workingFolders = (await readdir("/proc"))
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => ""));
  return (await Promise.all(workingFolders)).includes(cluster);
}

async function endOfLog(cluster: string): Promise<string> {
  const log = await readFile(logFile(cluster), "utf8").catch(() => "");
  return log.trimEnd().split("\n").slice(-5).join("\n");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
