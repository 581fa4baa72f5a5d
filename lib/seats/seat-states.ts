import type { Db } from "@/lib/db/client";
import { hasFreeSeat, takesPeople } from "./capacity";

/** What a newcomer would find now: a seat, the queue, or an option that takes nobody, since its seats haven't been set. */
export type SeatState = "free" | "full" | "notYet";

/** How the seats of a seminar's attendance options stand, by the ids of the options. */
export async function loadSeatStates({ db }: { db: Db }, seminarId: string): Promise<Map<string, SeatState>> {
  const options = await db.attendanceOption.findMany({ where: { seminarId } });
  return new Map(options.map((option) => [option.id, seatState(option)]));
}

function seatState(option: Parameters<typeof hasFreeSeat>[0]): SeatState {
  if (!takesPeople(option)) return "notYet";
  return hasFreeSeat(option) ? "free" : "full";
}
