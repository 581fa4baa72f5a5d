import { isDatabaseAway } from "@/lib/db/errors";

/** In milliseconds. */
const tellEvery = 60_000;

/**
 * Bounds what the log gets of an outage. Next writes each page that fails with its whole error, hundreds of lines a second
 * while the database is away; from now on `console.error` tells of such errors in one line a minute, and of all others as before.
 */
export function boundOutageLog(): void {
  const tell = console.error;
  let toldAt = Number.NEGATIVE_INFINITY;
  let untold = 0;
  console.error = (...said: unknown[]) => {
    if (!said.some(isDatabaseAway)) return tell(...said);
    untold += 1;
    if (performance.now() - toldAt < tellEvery) return;
    tell(`The database does not answer: ${untold} ${untold === 1 ? "error" : "errors"} since this was last told.`);
    toldAt = performance.now();
    untold = 0;
  };
}
