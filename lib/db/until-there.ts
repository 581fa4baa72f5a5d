import { setTimeout as sleep } from "node:timers/promises";
import { isAway } from "./errors";

/** In milliseconds: the pauses between looks at a database that is away grow, and a line tells of it now and then. */
const pauses = { shortest: 250, longest: 5_000 };
const tellEvery = 60_000;

/**
 * Does `work` on the database, again and again while the database is away. `onAway` is called each time when it is.
 * @throws the other errors of `work`
 */
export async function untilThere<Result>(work: () => Promise<Result>, onAway: () => void = () => {}): Promise<Result> {
  let told = Number.NEGATIVE_INFINITY;
  for (let pause = pauses.shortest; ; pause = Math.min(pause * 2, pauses.longest)) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      onAway();
      if (performance.now() - told > tellEvery) {
        console.error(`The database does not answer (${reasonOf(error)}): waiting for it.`);
        told = performance.now();
      }
    }
    await sleep(pause);
  }
}

/** Why the database is away: the network's or the database's code, without words that might quote something. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code || "no answer in time";
}
