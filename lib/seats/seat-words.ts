import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type SeatLimit, takesPeople } from "./capacity";

/**
 * Puts the capacity of an attendance option into words for organisers: the number, "no limit", or that nobody has set
 * it.
 */
export function seatWords(seats: SeatLimit, locale: Locale): string {
  const t = translator(locale, "queue");
  if (seats.capacity !== null) return String(seats.capacity);
  return takesPeople(seats) ? t("unlimited") : t("notSet");
}
