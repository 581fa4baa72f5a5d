import { fork } from "node:child_process";
import type { Answer, Bounds, Order } from "./main";
import { createTurns } from "./turns";

/** The program, by its path from the site's folder: it stands outside what Next bundles. */
const program = ["lib", "file-reader", "main.ts"].join("/");
/** Megabytes of JavaScript's own heap. */
const heapLimit = 160;

/** On a busy machine time passes faster than a processor's time: so many times as fast until the program is ended anyway. */
const PATIENCE = 5;

/** Two files are read at once; the others wait, and those who come when many wait are asked to come again. */
const turns = createTurns({ atOnce: 2, waiting: 20 });

/** `tooHeavy`: reading it took too much memory or time. `busy`: too many files are being read. */
export type ReadingRefused = { ok: false; reason: "tooHeavy" | "busy" };

type Read = (bytes: Uint8Array) => Promise<unknown>;

/**
 * The function `name` of the file `module` of the site, called in a process of its own, within bounds of memory and time:
 * whatever a file that somebody brings does to its reader, the site goes on. It throws when the reader itself fails.
 */
export function apart<Reader extends Read>(module: string, name: string, bounds: Bounds) {
  return (bytes: Uint8Array) => readApart<Awaited<ReturnType<Reader>>>({ module, name, bytes, ...bounds });
}

async function readApart<Result>(order: Order): Promise<Result | ReadingRefused> {
  if (!(await turns.take())) return { ok: false, reason: "busy" };
  try {
    const answer = await ask(order);
    if (!answer) return { ok: false, reason: "tooHeavy" };
    if ("error" in answer) throw new Error(`reading a file failed: ${answer.error}`);
    return answer.result as Result;
  } finally {
    turns.end();
  }
}

/** The program's answer; null when it ended without one. */
function ask(order: Order): Promise<Answer | null> {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${heapLimit}`, "--import=tsx"],
    // Nothing of the site's settings: the program needs no database, and a file must not find a way to them.
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    // Node writes pages to its output when a heap is full.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => child.kill("SIGKILL"), PATIENCE * order.mostTime);
    child.once("message", (answer: Answer) => resolve(answer));
    child.once("error", reject);
    child.once("exit", () => {
      clearTimeout(impatience);
      resolve(null);
    });
    // The program may have ended while it is sent its file.
    child.send(order, () => {});
  });
}
