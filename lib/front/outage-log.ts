import { isDatabaseAway } from "@/lib/db/errors";

/** The shortest time between two lines about the outage, in milliseconds. */
const tellEvery = 60_000;

/**
 * Limits the number of lines that are logged while the database is unavailable. Without this limit, Next would log the
 * complete error of every page that fails, which can be hundreds of lines a second. This function replaces
 * `console.error`: errors about the unavailable database are counted and reported in one line a minute. Other errors
 * are logged unchanged.
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
