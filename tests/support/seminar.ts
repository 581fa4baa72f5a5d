import { randomUUID } from "node:crypto";
import { type Clock, clockFrom } from "@/lib/clock";
import { createDb, type Db } from "@/lib/db/client";
import { parseRegistrationForm } from "@/lib/registration/parse-form";
import type { RegistrationForm } from "@/lib/registration/schema";
import { createTestDatabase } from "./database";

export const duringRegistration = new Date("2023-09-04T09:00:00+03:00");

export type TestSite = { db: Db; clock: Clock; url: string; seminarId: string; optionId: string };

/** A site with one seminar, that of 2023, open for registration, with one attendance option of `capacity` seats. */
export async function createTestSite(capacity: number | null = null): Promise<TestSite> {
  const url = await createTestDatabase();
  const db = createDb(url);
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

/** A rightly filled form, as a browser sends it. */
export function filledForm(optionId: string, values: Record<string, string> = {}): Record<string, string> {
  return {
    submissionId: randomUUID(),
    locale: "fi",
    name: "Malli Kirjastolainen",
    email: `${randomUUID()}@example.org`,
    organisation: "Esimerkin kirjasto",
    optionId,
    dietary: "",
    accessibility: "",
    message: "",
    privacyAccepted: "on",
    ...values,
  };
}

/** The same, parsed. */
export function registrationForm(optionId: string, values: Record<string, string> = {}): RegistrationForm {
  const parsed = parseRegistrationForm(filledForm(optionId, values));
  if (!parsed.ok) throw new Error(`the test's form is wrong: ${JSON.stringify(parsed.problems)}`);
  return parsed.form;
}
