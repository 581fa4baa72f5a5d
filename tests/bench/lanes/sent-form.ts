import { randomUUID } from "node:crypto";
import { createDb } from "@/lib/db/client";
import { parseRegistrationForm } from "@/lib/registration/parse-form";
import type { RegistrationForm } from "@/lib/registration/schema";

/** Whom and what the lanes register for: the seminar of 2023 and its only option. */
export type Target = Readonly<{ seminarId: string; optionId: string }>;

export async function findTarget(databaseUrl: string): Promise<Target> {
  const db = createDb(databaseUrl);
  const option = await db.attendanceOption.findFirstOrThrow();
  await db.$disconnect();
  return { seminarId: option.seminarId, optionId: option.id };
}

/** The form of one more person, parsed. */
export function nextForm({ optionId }: Target): RegistrationForm {
  const parsed = parseRegistrationForm({
    submissionId: randomUUID(),
    locale: "fi",
    name: "Malli Kirjastolainen",
    email: `${randomUUID()}@example.org`,
    organisation: "Esimerkin kirjasto",
    optionId,
    privacyAccepted: "on",
  });
  if (!parsed.ok) throw new Error(`the form is wrong: ${JSON.stringify(parsed.problems)}`);
  return parsed.form;
}
