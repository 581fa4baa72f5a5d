import type { MailKind } from "@/lib/db/generated/client";
import { RegistrationStatus } from "@/lib/db/generated/enums";
import { mailParticipants } from "@/lib/seats/mail-participants";
import type { SeatsLocked } from "./lock-seats";

/**
 * The options of a transaction that mails everyone. Writing thousands of mails takes longer than Prisma's default
 * timeout. The timeout is in milliseconds.
 */
export const thousandsOfMails = { timeout: 60_000 };

/**
 * Mails everyone who has a seat or waits for one about something that has happened to the seminar. The mails to people
 * with a seat contain a calendar entry. The number of SQL statements does not grow with the number of people. Returns
 * how many people have a seat or wait.
 */
export async function mailEveryone(
  tx: SeatsLocked,
  { seminarId, kind, cause, now }: { seminarId: string; kind: MailKind; cause: string; now: Date },
): Promise<number> {
  let told = 0;
  for (const status of Object.values(RegistrationStatus).filter((each) => each !== "cancelled")) {
    const rows = await tx.registration.findMany({ where: { seminarId, status }, select: { id: true } });
    const registrationIds = rows.map(({ id }) => id);
    await mailParticipants(tx, { registrationIds, kind, calendarEntry: status === "confirmed", cause, now });
    told += rows.length;
  }
  return told;
}
