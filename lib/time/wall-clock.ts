import { timeZone } from "@/lib/i18n/format";

// The Swedish format, `2023-10-26 09:30`, is almost the same as the format of a date and time field in a browser.
const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

/**
 * Converts a point in time in UTC to local time in Helsinki, `2023-10-26T09:30`. This is the format of `<input
 * type="datetime-local">`.
 */
export function wallClock(moment: string): string {
  return wall.format(new Date(moment)).replace(" ", "T");
}

/**
 * Converts local time in Helsinki (`2023-10-26T09:30`) to UTC, in the format of `Date.toISOString()`. In autumn, when
 * the clocks change, one hour occurs twice; such a time is read as the first of the two. In spring, one hour does not
 * exist; such a time is read as one hour later.
 */
export function momentOf(shown: string): string {
  const asUtc = Date.parse(`${shown}Z`);
  // Helsinki is 3 hours ahead of UTC in summer and 2 hours in winter. The conversion with summer time gives the earlier
  // time.
  const [summer, winter] = [3, 2].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString());
  return summer && wallClock(summer) === shown ? summer : (winter ?? shown);
}

/** Checks whether a text is a date in the format `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Checks whether a text is a point in time in UTC, in the format of `Date.toISOString()`. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Converts a point in time in UTC to the time of day in Helsinki, `09:30`. */
export function clockTime(moment: string): string {
  return wallClock(moment).slice(11);
}
