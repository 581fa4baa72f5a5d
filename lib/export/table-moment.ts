import { timeZone } from "@/lib/i18n/format";

const format = new Intl.DateTimeFormat("sv-SE", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment as `2023-09-04 09:30` in Helsinki: this format can be sorted as text. */
export function tableMoment(instant: Date): string {
  return format.format(instant);
}
