import { createDb } from "@/lib/db/client";

const seats = 100;

/** Few enough for most to join the queue: both outcomes are measured, and a seat too many would show. */
export async function limitSeats(databaseUrl: string): Promise<void> {
  const db = createDb(databaseUrl);
  await db.attendanceOption.updateMany({ data: { capacity: seats } });
  await db.$disconnect();
}

/** What was stored, in words. @throws when there are more seats given than there are, or fewer registrations than counted */
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
