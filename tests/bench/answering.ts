import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

export type RunningServer = Readonly<{ url: string; server: ChildProcess }>;

/**
 * Waits until a server that was just started answers requests.
 * @throws if the server's process ends before that.
 */
export async function untilAnswering(running: RunningServer): Promise<RunningServer> {
  const { url, server } = running;
  while (!(await isAnswering(url))) {
    if (server.exitCode !== null) throw new Error(`${server.spawnargs.join(" ")} ended at its start`);
    await sleep(50);
  }
  return running;
}

const isAnswering = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );
