import { timeZone } from "@/lib/i18n/format";

const format = new Intl.DateTimeFormat("sv-SE", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** Returns a point in time as text, in local time in Helsinki: `2023-09-04 09:30`. Such texts can be sorted. */
export function tableMoment(instant: Date): string {
  return format.format(instant);
}
