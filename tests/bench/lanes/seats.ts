import { createDb } from "@/lib/db/client";

const seats = 100;

/**
 * Sets a low capacity, so that most registrations join the queue. The benchmark then measures both results, and
 * `assertSeats` can detect whether too many seats were given.
 */
export async function limitSeats(databaseUrl: string): Promise<void> {
  const db = createDb(databaseUrl);
  await db.attendanceOption.updateMany({ data: { capacity: seats } });
  await db.$disconnect();
}

/**
 * Checks the stored registrations, and describes them in one line.
 * @throws if more seats were given than the capacity, or if registrations are missing.
 */
export async function assertSeats(databaseUrl: string): Promise<string> {
  const db = createDb(databaseUrl);
  const all = await db.registration.count();
  const confirmed = await db.registration.count({ where: { status: "confirmed" } });
  const { taken, waiting } = await db.attendanceOption.findFirstOrThrow();
  const { lastNumber } = await db.seminar.findUniqueOrThrow({ where: { year: 2023 } });
  await db.$disconnect();
  const right =
    confirmed === Math.min(seats, all) && taken === confirmed && taken + waiting === all && lastNumber === all;
  if (!right) throw new Error(`${confirmed} of ${seats} seats given; ${taken} + ${waiting} counted, ${all} stored`);
  return `${confirmed} of ${seats} seats given, ${all - confirmed} in the queue`;
}
