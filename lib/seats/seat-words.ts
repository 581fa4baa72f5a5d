import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type SeatLimit, takesPeople } from "./capacity";

/** How many seats an attendance option has, for organisers: the number, that there is no limit, or that nobody has set it. */
export function seatWords(seats: SeatLimit, locale: Locale): string {
  const t = translator(locale, "queue");
  if (seats.capacity !== null) return String(seats.capacity);
  return takesPeople(seats) ? t("unlimited") : t("notSet");
}
