import { type Clock, clockFrom } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { createTestDatabase, openTestDb } from "./database";

export const duringRegistration = new Date("2023-09-04T09:00:00+03:00");

export type TestSite = { db: Db; clock: Clock; url: string; seminarId: string; optionId: string };

/**
 * Creates a site with one seminar, in 2023. Its registration is open, and it has one attendance option with `capacity`
 * seats.
 */
export async function createTestSite(capacity: number | null = null): Promise<TestSite> {
  const url = await createTestDatabase();
  const db = openTestDb(url);
  const seminar = await db.seminar.create({
    data: {
      year: 2023,
      date: new Date("2023-10-26"),
      announcedAt: new Date("2023-08-01T09:00:00+03:00"),
      registrationOpensAt: new Date("2023-09-01T09:00:00+03:00"),
      registrationClosesAt: new Date("2023-10-19T16:00:00+03:00"),
      translations: { create: { locale: "fi", venueName: "Tieteiden talo", venueAddress: "Kirkkokatu 6, Helsinki" } },
      options: {
        create: {
          position: 1,
          mode: "onSite",
          capacity,
          translations: { create: { locale: "fi", name: "Tieteiden talolla" } },
        },
      },
    },
    include: { options: true },
  });
  const optionId = seminar.options[0]?.id ?? "";
  return { db, clock: clockFrom(duringRegistration), url, seminarId: seminar.id, optionId };
}
