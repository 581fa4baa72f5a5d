import type { Db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/client";

export type ParticipantCounts = Record<RegistrationStatus, number> & { specialNeeds: number };

/**
 * Counts a seminar's registrations in each state, including erased ones. `specialNeeds` is the number of participants
 * with a seat who have described special needs.
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
