import { timeZone } from "@/lib/i18n/format";

// Swedish writes `2023-10-26 09:30`, as fields of a browser do.
const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

/** What a clock on a wall in Helsinki shows at a moment in UTC: `2023-10-26T09:30`, as a field for a moment has it. */
export function wallClock(moment: string): string {
  return wall.format(new Date(moment)).replace(" ", "T");
}

/**
 * The moment at which a clock in Helsinki shows this, in UTC as `Date.toISOString()` writes it. In the hour that comes twice
 * when summer ends it is the first; in the one that is skipped in spring, an hour later.
 */
export function momentOf(shown: string): string {
  const asUtc = Date.parse(`${shown}Z`);
  // Helsinki is two or three hours ahead; three, the summer's, is the earlier moment.
  const [summer, winter] = [3, 2].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString());
  return summer && wallClock(summer) === shown ? summer : (winter ?? shown);
}

/** Whether a text is a day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whether a text is a moment in UTC, as `Date.toISOString()` writes it. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The time of day, `09:30`, that a clock in Helsinki shows at a moment in UTC. */
export function clockTime(moment: string): string {
  return wallClock(moment).slice(11);
}
