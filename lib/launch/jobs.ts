import { exitOf, startNode } from "./child";
import { end } from "./ending";

/** Megabytes: as the server's, so that garbage doesn't grow with the machine's memory. */
const heapLimit = 256;

/** Starts the site's jobs in a process of their own, which ends with this one, and this one with it. */
export function startJobs(): void {
  const jobs = startNode([`--max-old-space-size=${heapLimit}`, "--import=tsx", "lib/jobs/main.ts"], process.env);
  void exitOf(jobs).then(() => end(1));
}
