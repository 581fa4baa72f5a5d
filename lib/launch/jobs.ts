import { setTimeout as sleep } from "node:timers/promises";
import { exitOf, startNode } from "./child";
import { isEnding } from "./ending";

/** Megabytes: as the server's, so that garbage doesn't grow with the machine's memory. */
const heapLimit = 256;

/** In milliseconds. The pauses grow with each end that comes soon after a start. */
const pauses = { shortest: 1_000, longest: 60_000 };
const soon = 60_000;

/**
 * Runs the site's jobs in a process of their own, which ends with this one. When it ends by itself it is started again:
 * pages and registrations go on meanwhile, and the mails come later.
 */
export async function keepJobsRunning(): Promise<void> {
  for (let pause = pauses.shortest; ; pause = Math.min(pause * 2, pauses.longest)) {
    const start = performance.now();
    await exitOf(startNode([`--max-old-space-size=${heapLimit}`, "--import=tsx", "lib/jobs/main.ts"], process.env));
    if (isEnding()) return;
    if (performance.now() - start > soon) pause = pauses.shortest;
    console.error(`The jobs have ended: they are started again in ${pause / 1000} s.`);
    await sleep(pause);
  }
}
