import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { hasFreeSeat, type SeatLimit, takesPeople } from "./capacity";

/**
 * What a newcomer would find now: a free seat, the queue (`full`), or an option whose capacity has not been set
 * (`notYet`).
 */
export type SeatState = "free" | "full" | "notYet";

/** Loads the state of the seats of each attendance option of a seminar, by the option's id. */
export async function loadSeatStates({ db }: { db: Db }, seminarId: string): Promise<Map<string, SeatState>> {
  const options = await db.attendanceOption.findMany({ where: { seminarId } });
  return new Map(options.map((option) => [option.id, seatState(option)]));
}

function seatState(option: Parameters<typeof hasFreeSeat>[0]): SeatState {
  if (!takesPeople(option)) return "notYet";
  return hasFreeSeat(option) ? "free" : "full";
}

/**
 * Puts the capacity of an attendance option into words for organisers: the number, "no limit", or that nobody has set
 * it.
 */
export function seatWords(seats: SeatLimit, locale: Locale): string {
  const t = translator(locale, "queue");
  if (seats.capacity !== null) return String(seats.capacity);
  return takesPeople(seats) ? t("unlimited") : t("notSet");
}
