import { timeZone } from "@/lib/i18n/format";

const format = new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" });

/** `09:30`: the time of day in Helsinki as tables have it. */
export function clockTime(instant: Date): string {
  return format.format(instant);
}
