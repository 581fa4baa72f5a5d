import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startMeasuredDatabase } from "../measured-site";
import type { Load } from "../per-second";
import { duringRegistration } from "./clock";
import type { Lane } from "./lane";
import { pgbenchScript } from "./pgbench-script";
import { findTarget, nextForm } from "./sent-form";
import { claimStatement, readSeminar } from "./statements";

const run = promisify(execFile);

/**
 * Runs the two statements of `registerParticipant` with pgbench, PostgreSQL's own benchmark program. Returns null if
 * pgbench is not installed.
 */
export async function pgbenchLane(): Promise<Lane | null> {
  if (!(await run("pgbench", ["--version"]).catch(() => null))) {
    console.log("pgbench is not installed: without it");
    return null;
  }
  const databaseUrl = await startMeasuredDatabase();
  const target = await findTarget(databaseUrl);
  const now = duringRegistration.now();
  const claim = () => claimStatement(target, nextForm(target), now);
  const folder = await mkdtemp(path.join(tmpdir(), "pgbench-"));
  const file = path.join(folder, "register.sql");
  await writeFile(file, pgbenchScript(readSeminar, [await claim(), await claim()]));
  return {
    name: "pgbench",
    databaseUrl,
    measure: (load) => pgbench(file, databaseUrl, load),
    close: () => rm(folder, { recursive: true }),
  };
}

async function pgbench(file: string, databaseUrl: string, { callers, seconds }: Load): Promise<number> {
  // The site has 10 connections. If more people register at once, some of them must wait for a free connection.
  // Therefore pgbench never uses more than 10 connections.
  const clients = Math.min(callers, 10);
  const { stdout, stderr } = await run("pgbench", [
    ...["--no-vacuum", "--protocol=extended", `--client=${clients}`, `--jobs=${Math.min(clients, 2)}`],
    ...[`--time=${Math.max(1, Math.round(seconds))}`, `--file=${file}`, databaseUrl],
  ]);
  const rate = /^tps = ([\d.]+)/m.exec(stdout)?.[1];
  if (!rate || stderr.includes("aborted")) throw new Error(`pgbench failed: ${stderr || stdout}`);
  return Number(rate);
}
