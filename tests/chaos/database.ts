// The PostgreSQL server that all instances of the chaos run use. If possible, it gets a small disk, which the run can
// fill. If the server dies, it is started again.
import { execFile } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { accountFor, run } from "@/lib/db/local-server/account";
import { createCluster, databaseAddress } from "@/lib/db/local-server/cluster";
import { findPrograms } from "@/lib/db/local-server/programs";
import { atEnd } from "@/lib/launch/ending";

export type ChaosDatabase = Awaited<ReturnType<typeof startDatabase>>;

const command = promisify(execFile);
const diskSize = "400m";
/** The server uses fsync, like a real server. Its write-ahead log is limited, because the disk is small. */
const flags = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_wal_size: "64MB",
  log_statement: "none",
};

/**
 * Starts the server at `port`. If this process may mount file systems, the data folder is on a small file system in
 * memory, so that the chaos run can fill the disk.
 */
export async function startDatabase(port: number) {
  const disk = await mkdtemp(path.join(tmpdir(), "chaos-"));
  const small = await command("mount", ["-t", "tmpfs", "-o", `size=${diskSize}`, "tmpfs", disk]).then(
    () => true,
    () => false,
  );
  atEnd(async () => {
    if (small) await command("umount", ["--lazy", disk]);
    await rm(disk, { recursive: true, force: true });
  });
  const cluster = path.join(disk, "data", "postgres");
  await mkdir(path.dirname(cluster));
  const account = await accountFor(cluster);
  for (const folder of [disk, path.dirname(cluster)]) {
    await chmod(folder, 0o755);
    if (account) await chown(folder, account.uid, account.gid);
  }
  const programs = await findPrograms(account, disk);
  await createCluster(cluster, programs, account, true);

  const options = Object.entries({ ...flags, port: String(port) }).map(([name, value]) => `-c ${name}="${value}"`);
  const start = () =>
    run(programs.pgCtl, ["start", "-D", cluster, "-l", `${cluster}.log`, "-w", "-o", options.join(" ")], account);
  const stop = (mode: "fast" | "immediate") => run(programs.pgCtl, ["stop", "-D", cluster, "-m", mode, "-w"], account);

  let wanted = true;
  await start();
  const watch = setInterval(async () => {
    if (wanted && (await processesIn(cluster)).length === 0) await start().catch(() => {});
  }, 1_000);
  atEnd(async () => {
    clearInterval(watch);
    wanted = false;
    await signalAll(cluster, "SIGCONT");
    await stop("immediate").catch(() => {});
  });

  const filler = path.join(disk, "filler");
  const url = await databaseAddress(cluster, port, "chaos");
  await query(await databaseAddress(cluster, port, "postgres"), "CREATE DATABASE chaos");
  return {
    url,
    hasSmallDisk: small,
    /** Runs one SQL statement and returns its rows. */
    query: (sql: string) => query(url, sql),
    async awayFor(milliseconds: number, mode: "fast" | "immediate" = "fast") {
      wanted = false;
      await stop(mode).catch(() => {});
      await sleep(milliseconds);
      wanted = true;
      await start().catch(() => {});
    },
    async frozenFor(milliseconds: number) {
      await signalAll(cluster, "SIGSTOP");
      await sleep(milliseconds);
      await signalAll(cluster, "SIGCONT");
    },
    async fullFor(milliseconds: number) {
      await command("dd", ["if=/dev/zero", `of=${filler}`, "bs=64k"]).catch(() => {});
      await writeFile(`${filler}-rest`, Buffer.alloc(1024 * 1024)).catch(() => {});
      await sleep(milliseconds);
      for (const file of [filler, `${filler}-rest`]) await rm(file, { force: true });
    },
  };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function signalAll(cluster: string, signal: NodeJS.Signals): Promise<void> {
  for (const pid of await processesIn(cluster)) {
    try {
      process.kill(pid, signal);
    } catch {
      // The process has just ended, so it cannot receive the signal.
    }
  }
}

/**
 * Returns the ids of the server's processes. The working folder of such a process is `cluster`, the data folder of the
 * server.
 */
async function processesIn(cluster: string): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => "")));
  return pids.filter((_, index) => folders[index] === cluster).map(Number);
}
