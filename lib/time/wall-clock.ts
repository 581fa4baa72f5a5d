import { timeZone } from "@/lib/i18n/format";

// The Swedish format is `2023-10-26 09:30`, almost the format of a browser's date and time field.
const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

/**
 * Converts a moment in UTC to the local time in Helsinki, `2023-10-26T09:30`, the format of an `<input>` for a moment.
 */
export function wallClock(moment: string): string {
  return wall.format(new Date(moment)).replace(" ", "T");
}

/**
 * Converts a local time in Helsinki (`2023-10-26T09:30`) to a moment in UTC, in the format of `Date.toISOString()`. A
 * time that occurs twice in autumn means the first one; a time that is skipped in spring means one hour later.
 */
export function momentOf(shown: string): string {
  const asUtc = Date.parse(`${shown}Z`);
  // Helsinki is 3 hours ahead of UTC in summer and 2 in winter. Summer time gives the earlier moment.
  const [summer, winter] = [3, 2].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString());
  return summer && wallClock(summer) === shown ? summer : (winter ?? shown);
}

/** Whether a text is a day in the format `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whether a text is a moment in UTC in the format of `Date.toISOString()`. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Converts a moment in UTC to the time of day in Helsinki, `09:30`. */
export function clockTime(moment: string): string {
  return wallClock(moment).slice(11);
}
