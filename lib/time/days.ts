/**
 * Returns the date that is `days` days after `day`, or before it if `days` is negative. Both dates are calendar dates
 * (`YYYY-MM-DD`). They are computed in UTC, where every day has 24 hours.
 */
export function daysAfter(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
