import { fork } from "node:child_process";
import type { Answer, Bounds, Order } from "./main";
import { createTurns } from "./turns";

/** The path of the program. It is joined at run time, because Next must not bundle the program. */
const program = ["lib", "file-reader", "main.ts"].join("/");
/** The limit of the program's JavaScript heap, in megabytes. */
const heapLimit = 160;

/**
 * The program is killed after this many times its limit of processor time, in real time. The factor leaves room for a
 * busy machine, where the program gets only a part of a processor.
 */
const REAL_TIME_FACTOR = 5;

/** Two files are read at the same time and up to 20 wait. Any more are refused as `busy`. */
const turns = createTurns({ atOnce: 2, waiting: 20 });

/** `tooHeavy`: reading it took too much memory or time. `busy`: too many files are being read. */
export type ReadingRefused = { ok: false; reason: "tooHeavy" | "busy" };

type Read = (bytes: Uint8Array) => Promise<unknown>;

/**
 * Returns a function that calls the function `name` of `module` in a separate process, with limits of memory and time.
 * So the site keeps running whatever an uploaded file does to its reader. `module` is a path from the project's folder.
 * The returned function throws when the reader throws.
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
    // The program needs no settings, and a malicious file must not be able to read the site's secrets.
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    // The output is ignored, because Node prints a long report when the heap is full.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => child.kill("SIGKILL"), REAL_TIME_FACTOR * order.mostTime);
    child.once("message", (answer: Answer) => resolve(answer));
    child.once("error", reject);
    child.once("exit", () => {
      clearTimeout(impatience);
      resolve(null);
    });
    // Ignores the error if the program ends while the file is being sent: the "exit" event reports that.
    child.send(order, () => {});
  });
}
