import type { MailKind } from "@/lib/db/generated/client";
import { mailParticipants } from "@/lib/seats/mail-participants";
import type { SeatsLocked } from "./lock-seats";

/** The options of a transaction that mails everyone: writing thousands of mails takes longer than Prisma allows by itself. */
export const thousandsOfMails = { timeout: 60_000 };

/**
 * Mails all who have a seat or wait for one what has happened to the seminar; those with a seat get a calendar entry. In as
 * many statements for thousands as for one. Returns how many are told.
 */
export async function mailEveryone(
  tx: SeatsLocked,
  { seminarId, kind, cause, now }: { seminarId: string; kind: MailKind; cause: string; now: Date },
): Promise<number> {
  let told = 0;
  for (const status of ["confirmed", "waiting"] as const) {
    const rows = await tx.registration.findMany({ where: { seminarId, status }, select: { id: true } });
    const registrationIds = rows.map(({ id }) => id);
    await mailParticipants(tx, { registrationIds, kind, calendarEntry: status === "confirmed", cause, now });
    told += rows.length;
  }
  return told;
}
