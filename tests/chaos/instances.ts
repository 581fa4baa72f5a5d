// The instances of the site. An instance that ends is started again, as systemd would do.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { atEnd } from "@/lib/launch/ending";

export type Instance = Readonly<{
  port: number;
  /** Returns how many times the instance has been started. */
  starts(): number;
  isHealthy(): Promise<boolean>;
  /** Sends a signal to one of the instance's three processes, if that process is running. */
  signal(part: Part, signal: NodeJS.Signals): Promise<void>;
}>;

export const parts = ["launcher", "server", "jobs"] as const;
type Part = (typeof parts)[number];

const restartPause = 1_000;
const patience = 2_000;

/**
 * Starts an instance at `port` with the program that `npm start` runs. Calls `onLine` with each line that the instance
 * prints.
 */
export function startInstance(port: number, env: NodeJS.ProcessEnv, onLine: (line: string) => void): Instance {
  let launcher: ChildProcess | undefined;
  let starts = 0;
  let ending = false;
  const keep = async () => {
    while (!ending) {
      starts += 1;
      launcher = spawn(process.execPath, ["--import", "tsx", "lib/launch/start.ts"], {
        env: { ...env, PORT: String(port) },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const output of [launcher.stdout, launcher.stderr])
        output?.on("data", (text) => String(text).split("\n").filter(Boolean).forEach(onLine));
      await once(launcher, "exit");
      await sleep(restartPause);
    }
  };
  void keep();
  atEnd(async () => {
    ending = true;
    if (!launcher || launcher.exitCode !== null || launcher.signalCode !== null) return;
    launcher.kill();
    await once(launcher, "exit");
  });
  return {
    port,
    starts: () => starts,
    isHealthy: () =>
      fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(patience) }).then(
        ({ ok }) => ok,
        () => false,
      ),
    async signal(part, signal) {
      let pid = launcher?.pid;
      for (let depth = parts.indexOf(part); depth > 0 && pid; depth -= 1) pid = await childOf(pid);
      try {
        if (pid) process.kill(pid, signal);
      } catch {
        // The process has just ended, so it cannot receive the signal.
      }
    },
  };
}

/** Returns the id of the newest child process that runs the site's server or its jobs. */
async function childOf(pid: number): Promise<number | undefined> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  for (const child of children.split(" ").filter(Boolean).map(Number).reverse()) {
    const program = await readFile(`/proc/${child}/cmdline`, "utf8").catch(() => "");
    if (/_server\/main\.mjs|jobs\/main\.ts/.test(program)) return child;
  }
  return undefined;
}
