import { createDb } from "@/lib/db/client";
import type { RegistrationForm } from "@/lib/registration/schema";
import { registrationForm } from "@/tests/support/form";

/** The ids of the seminar of 2023 and of its only attendance option, for which the benchmarks register people. */
export type Target = Readonly<{ seminarId: string; optionId: string }>;

export async function findTarget(databaseUrl: string): Promise<Target> {
  const db = createDb(databaseUrl);
  const option = await db.attendanceOption.findFirstOrThrow();
  await db.$disconnect();
  return { seminarId: option.seminarId, optionId: option.id };
}

/** Returns the parsed form of a new person. */
export function nextForm({ optionId }: Target): RegistrationForm {
  return registrationForm(optionId);
}
