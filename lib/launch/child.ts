import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { atEnd } from "./ending";

const patience = 10_000;

type Options = Readonly<{
  /** Whether `send` reaches the process. */
  channel?: boolean;
}>;

/** Starts Node with `args`. The process ends with this one, however this one ends. */
export function startNode(args: string[], env: NodeJS.ProcessEnv, { channel = false }: Options = {}): ChildProcess {
  const follow = new URL("follow-launcher.mjs", import.meta.url).href;
  const child = spawn(process.execPath, [`--import=${follow}`, ...args], {
    env,
    stdio: ["pipe", "inherit", "inherit", channel ? "ipc" : "ignore"],
  });
  child.once(
    "exit",
    atEnd(() => stopChild(child)),
  );
  return child;
}

/** Runs Node with `args` to its end. @throws when it fails */
export async function runNode(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const code = await exitOf(startNode(args, env));
  if (code !== 0) throw new Error(`${args.join(" ")} failed`);
}

/** The exit code; 1 when a signal ended it. */
export async function exitOf(child: ChildProcess): Promise<number> {
  if (!hasEnded(child)) await once(child, "exit");
  return child.exitCode ?? 1;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), patience);
  await exitOf(child);
  clearTimeout(impatience);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
