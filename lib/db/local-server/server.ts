import { existsSync } from "node:fs";
import { readdir, readFile, readlink, rm } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Account, run } from "./account";
import { databaseAddress } from "./cluster";
import type { Programs } from "./programs";

/** A PostgreSQL server that the site itself runs on this machine. */
export type Server = Readonly<{
  cluster: string;
  programs: Programs;
  /** The account that runs the server. */
  account: Account;
  /** False only for tests and temporary databases. If it is false, the data may be lost when the machine crashes. */
  durable: boolean;
}>;

/** The port of the server, and a lease: a connection that stays open while this process uses the server. */
export type Joined = Readonly<{ lease: Client; port: number }>;

/**
 * The key of the advisory lock that each process holds in shared mode while it uses the server. If a process can get
 * the lock exclusively, no other process uses the server.
 */
const useLock = 20231026;
/** The time, in milliseconds, for which we wait for a server that runs but does not answer. */
const startLimitMs = 60_000;
/** The time, in milliseconds, for which we wait for one connection before we try again. */
const connectLimitMs = 10_000;

const commonFlags = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  // Failed statements are not logged here, because they can contain personal data. The site receives the errors and
  // logs them without personal data.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};
/** Flags for temporary databases. The tests start several sites on one server, and each site opens up to 20 connections. */
const fastFlags = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" };

/**
 * Connects this process to the server that uses the database files in `server.cluster`. Starts such a server if none is
 * running. A running server may have been started by another process, even by a process that has already ended.
 * @param port the port for a new server; any free port if not given
 * @throws an error with the end of the server's log, if the server cannot be started or does not answer
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
        // Another process may be starting the server at the same time, or another program may have just taken the port.
        // Therefore the loop tries again, up to three times.
        if (failures > 3) throw new Error(`PostgreSQL did not start.\n${await endOfLog(server.cluster)}`, { cause });
      });
    } else {
      if (Date.now() > deadline) throw new Error(`PostgreSQL does not answer.\n${await endOfLog(server.cluster)}`);
      await sleep(50);
    }
  }
}

/** Ends the use of the server by this process. Stops the server if no other process uses it. */
export async function leaveServer({ cluster, programs, account }: Server, lease: Client): Promise<void> {
  if (await isLast(lease)) await run(programs.pgCtl, ["stop", "-D", cluster, "-m", "fast", "-w"], account);
  await lease.end();
}

/**
 * Checks whether this process is the last process that uses the server. If so, this process now has the lock `useLock`
 * exclusively, and no other process can start to use the server until `lease` ends.
 */
async function isLast(lease: Client): Promise<boolean> {
  try {
    await lease.query("SELECT pg_advisory_unlock_shared($1)", [useLock]);
    const { rows } = await lease.query("SELECT pg_try_advisory_lock($1) AS alone", [useLock]);
    return rows[0].alone;
  } catch {
    // The server has just crashed, so there is nothing to stop.
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
  // The event "end" reports a lost connection. The event "error" needs a listener too, because an event "error" without
  // a listener would end this process.
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
 * Checks whether a PostgreSQL server is using the database files in the folder `cluster`. On Linux, the server is
 * running if the working folder of some process is `cluster`. On other systems, it counts as running if the file
 * postmaster.pid exists. The process id in postmaster.pid would not be enough: after a crash, an unrelated process may
 * have received the same id.
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
