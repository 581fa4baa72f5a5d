// Measures the time from a fresh clone of the repository to the first page. Also measures the part of this time that
// npm needs.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { freePort } from "@/tests/support/free-port";
import { untilAnswering } from "./answering";
import { printTable, share, tenths } from "./table";

await runMain(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "clone-"));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const steps = [
    { name: "git clone", seconds: await timed(() => run("git", ["clone", "--quiet", ".", folder], process.cwd())) },
    { name: "npm ci", seconds: await timed(() => run("npm", ["ci", "--loglevel=error"], folder)) },
    { name: "npm start, until the first page", seconds: await timed(() => start(folder)) },
  ];
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const ci = steps[1]?.seconds ?? 0;
  const rows = [...steps, { name: "all", seconds: total }];
  printTable(
    "Seconds from a fresh clone to the first page",
    ["", "seconds", "of npm ci"],
    rows.map(({ name, seconds }) => [name, tenths(seconds), share(seconds, ci)]),
  );
  await end(0);
});

async function timed(step: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await step();
  return (performance.now() - start) / 1000;
}

async function run(command: string, args: string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}

async function start(cwd: string): Promise<void> {
  const port = String(await freePort());
  const site = spawn("npm", ["start"], {
    cwd,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  site.stdout.resume();
  atEnd(async () => {
    site.kill();
    // The folder of the clone can only be removed after the last process that uses the folder has ended.
    if (!site.stdout.closed) await once(site.stdout, "close");
  });
  await untilAnswering({ url: `http://localhost:${port}/`, server: site });
}
