import { setTimeout as sleep } from "node:timers/promises";
import { isDatabaseAway } from "./errors";

/**
 * Times in milliseconds. The pauses between attempts grow from `shortest` to `longest`. While the database is
 * unavailable, one line about it is printed every `tellEvery` milliseconds.
 */
const pauses = { shortest: 250, longest: 5_000 };
const tellEvery = 60_000;

/**
 * Runs `work` and returns its result. If `work` fails because the database is unavailable, calls `onAway`, waits and
 * runs `work` again.
 * @throws any other error immediately
 */
export async function untilThere<Result>(work: () => Promise<Result>, onAway: () => void = () => {}): Promise<Result> {
  let told = Number.NEGATIVE_INFINITY;
  for (let pause = pauses.shortest; ; pause = Math.min(pause * 2, pauses.longest)) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      onAway();
      if (performance.now() - told > tellEvery) {
        console.error(`The database does not answer (${reasonOf(error)}): waiting for it.`);
        told = performance.now();
      }
    }
    await sleep(pause);
  }
}

/**
 * Returns the code of the error, or "no answer in time" if the error has no code. The message of the error is not used,
 * because it could contain personal data.
 */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code || "no answer in time";
}
