// The program that reads one file that somebody brought, answers, and ends. It has a heap of its own, none of the
// site's secrets, and no connection to anything but who started it.
import { constants, setPriority } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** How much reading one file may take: memory of the whole process in bytes, time of a processor in milliseconds. */
export type Bounds = { mostMemory: number; mostTime: number };
/** To the program: one file, and which exported function of which file of the site reads it. */
export type Order = Bounds & { module: string; name: string; bytes: Uint8Array };
/** From the program: what was read, or the kind of error, which is a fault of ours. */
export type Answer = { result: unknown } | { error: string };

// Heaps have a limit of Node's own; what libraries allocate outside them has not. The worker looks while the file is read.
const watch = `
  const { workerData: { mostMemory, mostTime } } = require("node:worker_threads");
  const end = () => process.kill(process.pid, "SIGKILL");
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  setInterval(() => (process.memoryUsage.rss() > mostMemory || spent() > mostTime) && end(), 20);
`;

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.once("disconnect", () => process.exit());
process.once("message", async ({ mostMemory, mostTime, ...file }: Order) => {
  new Worker(watch, { eval: true, workerData: { mostMemory, mostTime } }).unref();
  const answer = await read(file);
  process.send?.(answer, () => process.exit());
});

async function read({ module, name, bytes }: Omit<Order, keyof Bounds>): Promise<Answer> {
  try {
    const exported: Record<string, (bytes: Uint8Array) => unknown> = await import(
      pathToFileURL(path.resolve(module)).href
    );
    return { result: await exported[name]?.(bytes) };
  } catch (error) {
    return { error: error instanceof Error ? error.name : "unknown" };
  }
}
