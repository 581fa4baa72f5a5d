import { fork } from "node:child_process";
import { createTurns } from "@/lib/turns";
import type { Answer, Bounds, Order } from "./main";

/**
 * The path of the program that reads one file. The parts of the path are joined at run time so that Next does not
 * bundle the program.
 */
const program = ["lib", "file-reader", "main.ts"].join("/");
/** The limit of the program's JavaScript heap, in megabytes. */
const heapLimit = 160;

/**
 * The limit of real time, as a multiple of the limit of processor time. The program is killed when it reaches the
 * limit. The limit of real time is longer, because on a busy machine the program gets only a part of a processor.
 */
const REAL_TIME_FACTOR = 5;

/**
 * Limits the number of files that are read at the same time. At most two files are being read, and up to 20 more files
 * wait. Further files are refused as `busy`.
 */
const turns = createTurns({ atOnce: 2, waiting: 20 });

/**
 * The reasons why a file is not read. `tooHeavy`: reading took too much memory or time. `busy`: too many other files
 * are being read.
 */
export type ReadingRefused = { ok: false; reason: "tooHeavy" | "busy" };

type Read = (bytes: Uint8Array) => Promise<unknown>;

/**
 * Returns a function that calls the function `name` of `module` in a separate process, with limits of memory and time.
 * So a malicious file can stop only that process and not the site. `module` is a path in the project's folder. The
 * returned function throws an error if the function `name` throws one.
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

/** Starts the program and returns its answer. Returns null if the program ends without an answer. */
function ask(order: Order): Promise<Answer | null> {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${heapLimit}`, "--import=tsx"],
    // The program needs no settings, and its environment contains no secrets, because a malicious file could read them.
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    // The output is ignored because Node prints a long report when the heap is full.
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
    // If the program ends while the file is being sent, the error is ignored here. The event "exit" reports the end.
    child.send(order, () => {});
  });
}
