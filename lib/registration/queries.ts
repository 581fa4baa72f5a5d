import type { Db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/client";
import { hasFreeSeat, takesPeople } from "./rules";

export type ParticipantCounts = Record<RegistrationStatus, number> & { specialNeeds: number };

/**
 * How many registrations of a seminar are in each state, those erased since included, and how many told of special
 * needs and still come.
 */
export async function countParticipants({ db }: { db: Db }, seminarYear: number): Promise<ParticipantCounts> {
  const seminar = { year: seminarYear };
  const [states, erased, specialNeeds] = await Promise.all([
    db.registration.groupBy({ by: ["status"], where: { seminar }, _count: true }),
    db.registrationTally.groupBy({ by: ["status"], where: { seminar }, _sum: { count: true } }),
    db.specialNeeds.count({ where: { registration: { seminar, status: "confirmed" } } }),
  ]);
  const count = (status: RegistrationStatus) =>
    (states.find((row) => row.status === status)?._count ?? 0) +
    (erased.find((row) => row.status === status)?._sum.count ?? 0);
  return { confirmed: count("confirmed"), waiting: count("waiting"), cancelled: count("cancelled"), specialNeeds };
}

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
