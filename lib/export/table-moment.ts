import { timeZone } from "@/lib/i18n/format";

const format = new Intl.DateTimeFormat("sv-SE", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** `2023-09-04 09:30`: a moment in Helsinki as tables have it, to be sorted and compared as text. */
export function tableMoment(instant: Date): string {
  return format.format(instant);
}
