// The troubles that the chaos run causes, one after another.
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { migrateDeploy } from "@/lib/db/migrate";
import { untilThere } from "@/lib/db/until-there";
import { runNode } from "@/lib/launch/child";
import type { ChaosDatabase } from "./database";
import { type Instance, parts } from "./instances";
import type { MailSink } from "./mail-sink";

const SECOND = 1_000;
const kills = 20;
const quiet = 8 * SECOND;

type Site = Readonly<{ database: ChaosDatabase; instances: readonly Instance[]; mails: MailSink }>;
export type Trouble = Readonly<{ name: string; make(site: Site): Promise<unknown> }>;

const happening: readonly Trouble[] = [
  { name: "nothing", make: () => sleep(15 * SECOND) },
  ...[1, 2, 3, 4, 5].map((time) => ({
    name: `database restarted (${time})`,
    make: ({ database }: Site) => database.awayFor(0, time % 2 === 0 ? "immediate" : "fast"),
  })),
  { name: "database away for 90 s", make: ({ database }) => database.awayFor(90 * SECOND) },
  { name: "database frozen for 60 s", make: ({ database }) => database.frozenFor(60 * SECOND) },
  {
    name: "database's disk full for 20 s",
    make: async ({ database }) => database.hasSmallDisk && database.fullFor(20 * SECOND),
  },
  { name: "mail server hanging for 30 s", make: ({ mails }) => misbehave(mails, "hanging") },
  { name: "mail server refusing for 30 s", make: ({ mails }) => misbehave(mails, "refusing") },
  { name: "a migration", make: ({ database }) => migrateMeanwhile(database.url) },
  { name: "SIGTERM to each instance", make: ({ instances }) => restartInTurn(instances) },
];

/** The troubles in their order. After each trouble there is a quiet pause. */
export const troubles: readonly Trouble[] = happening.flatMap((trouble) => [
  trouble,
  { name: `after: ${trouble.name}`, make: () => sleep(quiet) },
]);

/**
 * Kills the processes of the instances, one every few seconds, while the other troubles also happen. An instance is
 * killed only if another instance is healthy. Resolves to the number of kills.
 */
export async function killAtRandom(instances: readonly Instance[], isOver: () => boolean): Promise<number> {
  let killed = 0;
  while (killed < kills && !isOver()) {
    await sleep((2 + Math.random() * 8) * SECOND);
    const healthy = await healthyOf(instances);
    const victim = healthy[killed % healthy.length];
    if (healthy.length < 2 || !victim) continue;
    await victim.signal(parts[killed % parts.length] ?? "server", "SIGKILL");
    killed += 1;
  }
  return killed;
}

/** Builds another version of the site while this version is running. */
export function buildMeanwhile(): Promise<void> {
  const env = { ...process.env, SITE_SECRET: "another version of the site, for chaos" };
  return runNode(["--import", "tsx", "lib/launch/build-only.ts"], { ...env, NODE_ENV: "production" });
}

async function healthyOf(instances: readonly Instance[]): Promise<Instance[]> {
  const healthy = await Promise.all(instances.map((instance) => instance.isHealthy()));
  return instances.filter((_, index) => healthy[index]);
}

export async function untilAllHealthy(instances: readonly Instance[], patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(SECOND))
    if ((await healthyOf(instances)).length === instances.length) return true;
  return false;
}

async function misbehave(mails: MailSink, manner: "hanging" | "refusing"): Promise<void> {
  await mails.become(manner);
  await sleep(30 * SECOND);
  await mails.become("well");
}

/** Runs a migration while people register, as the next version of the site would do. */
async function migrateMeanwhile(url: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "chaos-migrations-"));
  await cp("prisma/migrations", folder, { recursive: true });
  await mkdir(path.join(folder, "99990101000000_next"));
  await writeFile(
    path.join(folder, "99990101000000_next", "migration.sql"),
    "ALTER TABLE registration ADD COLUMN chaos TEXT;",
  );
  await untilThere(() => migrateDeploy(url, folder));
  await rm(folder, { recursive: true });
}

/** Restarts the instances one after another. Before each restart, waits until all instances are healthy. */
async function restartInTurn(instances: readonly Instance[]): Promise<void> {
  for (const instance of instances) {
    await untilAllHealthy(instances, 120 * SECOND);
    await instance.signal("launcher", "SIGTERM");
    await sleep(2 * SECOND);
  }
  await untilAllHealthy(instances, 120 * SECOND);
}
