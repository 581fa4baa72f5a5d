import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { hasFreeSeat, type SeatLimit, takesPeople } from "./capacity";

/**
 * The state of the seats for the next person to register. `free`: they would get a seat. `full`: they would join the
 * queue. `notYet`: the capacity has not been set, so they cannot register.
 */
export type SeatState = "free" | "full" | "notYet";

/** Loads the state of the seats of each attendance option of a seminar. The keys of the result are the options' ids. */
export async function loadSeatStates({ db }: { db: Db }, seminarId: string): Promise<Map<string, SeatState>> {
  const options = await db.attendanceOption.findMany({ where: { seminarId } });
  return new Map(options.map((option) => [option.id, seatState(option)]));
}

/** Returns the state of the seats of an attendance option. */
export function seatState(option: Parameters<typeof hasFreeSeat>[0]): SeatState {
  if (!takesPeople(option)) return "notYet";
  return hasFreeSeat(option) ? "free" : "full";
}

/** Whether the next person to register would get a seat. `someFull`: only in some of the attendance options. */
export type SeatsLeft = "free" | "someFull" | "full";

/**
 * Returns whether a seminar with these attendance options has free seats. Options whose capacity has not been set do not
 * count, because nobody can register for them. If there are no others, the result is `free`: such a seminar is not full.
 */
export function seatsLeft(options: readonly Parameters<typeof seatState>[0][]): SeatsLeft {
  const states = options.map(seatState).filter((state) => state !== "notYet");
  if (!states.includes("full")) return "free";
  return states.includes("free") ? "someFull" : "full";
}

/**
 * Returns the text that shows organisers the capacity of an attendance option: the number, "no limit", or "not set".
 */
export function seatWords(seats: SeatLimit, locale: Locale): string {
  const t = translator(locale, "queue");
  if (seats.capacity !== null) return String(seats.capacity);
  return takesPeople(seats) ? t("unlimited") : t("notSet");
}
