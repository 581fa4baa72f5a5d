import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

export type RegistrationValues = Partial<Prisma.RegistrationUncheckedCreateInput>;

const at = new Date("2023-09-04T08:00:00+03:00");
let number = 0;

/**
 * Stores a registration directly, without a form and without checking its rules. The status is `confirmed` unless
 * `status` is given.
 */
export async function createRegistration(
  db: Db,
  { seminarId, optionId }: { seminarId: string; optionId: string },
  { status = "confirmed", ...values }: RegistrationValues = {},
) {
  number += 1;
  const seats = { confirmed: { taken: { increment: 1 } }, waiting: { waiting: { increment: 1 } }, cancelled: {} };
  await db.attendanceOption.update({ where: { id: optionId }, data: seats[status] });
  const email = values.email ?? `${randomUUID()}@example.org`;
  return db.registration.create({
    data: {
      id: randomUUID(),
      number,
      status,
      name: "Malli Kirjastolainen",
      email,
      emailKey: email.toLowerCase(),
      organisation: "Esimerkin kirjasto",
      locale: "fi",
      listed: false,
      registeredAt: at,
      answeredAt: at,
      submissionId: randomUUID(),
      seminarId,
      optionId,
      ...values,
    },
  });
}
