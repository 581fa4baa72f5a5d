import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";

/** Returns the peak memory (RSS) of a process as text, or "unknown" on systems other than Linux. */
export async function peakMemory({ pid }: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kibibytes ? `${Math.round(Number(kibibytes) / 1024)} MB` : "unknown";
}
