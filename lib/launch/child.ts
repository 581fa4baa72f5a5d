import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { atEnd } from "./ending";

/** The time, in milliseconds, between the signal that asks a process to stop and the signal that kills it. */
const patience = 10_000;

type Options = Readonly<{
  /** True if this process will send messages to the new process. */
  channel?: boolean;
  /** "ignore" if nobody reads what the new process writes. */
  output?: "inherit" | "ignore";
}>;

/** Starts Node with `args`. The new process ends when this process ends, even if this process is killed. */
export function startNode(args: string[], env: NodeJS.ProcessEnv, options: Options = {}): ChildProcess {
  const { channel = false, output = "inherit" } = options;
  const follow = new URL("follow-launcher.mjs", import.meta.url).href;
  const child = spawn(process.execPath, [`--import=${follow}`, ...args], {
    env,
    stdio: ["pipe", output, output, channel ? "ipc" : "ignore"],
  });
  child.once(
    "exit",
    atEnd(() => stopChild(child)),
  );
  return child;
}

/**
 * Runs Node with `args` and waits until it ends.
 * @throws if the exit code is not 0
 */
export async function runNode(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const code = await exitOf(startNode(args, env));
  if (code !== 0) throw new Error(`${args.join(" ")} failed`);
}

/** Waits until a process ends and returns its exit code. If a signal ended the process, returns 1. */
export async function exitOf(child: ChildProcess): Promise<number> {
  if (!hasEnded(child)) await once(child, "exit");
  return child.exitCode ?? 1;
}

/** Asks a process to stop and waits until it has ended. If it does not stop in time, kills it. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), patience);
  await exitOf(child);
  clearTimeout(impatience);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
