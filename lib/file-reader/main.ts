// This program reads one uploaded file, sends the result to the process that started it, and ends. It has its own
// memory and does not get the secrets of the site. Its only connection is the channel to the process that started it.
import { constants, setPriority } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * The limits for reading one file: the memory of the whole process, in bytes, and the processor time, in milliseconds.
 */
export type Bounds = { mostMemory: number; mostTime: number };
/** The message that this program receives: one file, and the module and the exported function that read it. */
export type Order = Bounds & { module: string; name: string; bytes: Uint8Array };
/** The message that this program sends: the result, or the name of an error that the reading function has thrown. */
export type Answer = { result: unknown } | { error: string };

// Node limits its heap, but not the memory that native libraries allocate. Therefore a thread checks the memory and the
// processor time of the whole process every 20 milliseconds, and kills the process if it exceeds a limit.
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
