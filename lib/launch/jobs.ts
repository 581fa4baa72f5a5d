import { setTimeout as sleep } from "node:timers/promises";
import { exitOf, startNode } from "./child";
import { isEnding } from "./ending";

/** The limit of the heap, in megabytes. Without a limit, Node uses more memory on machines that have more memory. */
const heapLimit = 256;

/**
 * Times in milliseconds. After each end of the process, the pause before the restart is twice as long as the pause
 * before it, up to `longest`. If the process ran for longer than `soon`, the next pause is `shortest` again.
 */
const pauses = { shortest: 1_000, longest: 60_000 };
const soon = 60_000;

/**
 * Runs the site's jobs in a separate process, which ends when this process ends. If the job process ends earlier, it is
 * restarted after a pause. During the pause, pages and registrations still work, but mails are delayed.
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
