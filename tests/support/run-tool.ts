import { spawn } from "node:child_process";
import { exitOf, stopChild } from "@/lib/launch/child";
import { atEnd, isEnding } from "@/lib/launch/ending";

/** Where a tool writes: to our own output, or to the file with this descriptor. */
export type Output = "inherit" | number;

/**
 * Runs Node with `args` and returns its exit code. If a signal ended it, returns 1. When this process ends, the tool
 * ends too. When this process is already ending, nothing is started.
 */
export async function runTool(args: string[], output: Output, env: Record<string, string> = {}): Promise<number> {
  if (isEnding()) return 1;
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", output, output],
    env: { ...process.env, ...env },
  });
  child.once(
    "exit",
    atEnd(() => stopChild(child)),
  );
  return exitOf(child);
}
