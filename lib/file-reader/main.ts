// This program reads one uploaded file, sends the result to the process that started it, and ends. It has its own heap,
// knows none of the site's secrets, and is connected only to the process that started it.
import { constants, setPriority } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** The limits for reading one file: memory of the whole process in bytes, processor time in milliseconds. */
export type Bounds = { mostMemory: number; mostTime: number };
/** The message to the program: one file, and the module and exported function that read it. */
export type Order = Bounds & { module: string; name: string; bytes: Uint8Array };
/** The message from the program: the result, or the name of an error in the reader's own code. */
export type Answer = { result: unknown } | { error: string };

// Node limits its heap, but not the memory that native libraries allocate. A thread checks the whole process every 20
// milliseconds and kills it when it exceeds a limit.
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
