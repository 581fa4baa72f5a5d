import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { RegistrationStatus } from "@/lib/db/generated/enums";
import { entrySequence } from "@/lib/outbox/calendar-sequence";
import { enqueueMails } from "@/lib/outbox/enqueue-mail";
import { addManageLinks } from "@/lib/tokens/tokens";
import type { SeatsLocked } from "./lock-seats";

type News = {
  kind: MailKind;
  /** Whether the mail contains a calendar entry that replaces the earlier ones. */
  calendarEntry: boolean;
  /** A registration gets only one mail with the same cause. */
  cause?: string;
  /** The organisers' message that the mails contain. */
  messageId?: string;
  now: Date;
};

/**
 * Mails a participant about a change of the registration, in the transaction of that change. The mail contains a new
 * manage link, whose token is returned. If the registration has been erased meanwhile, nobody is mailed and the result
 * is undefined. With a calendar entry, the registration's part of the calendar SEQUENCE is raised by one, and the
 * mail's payload contains the new number.
 */
export async function mailParticipant(
  tx: Tx,
  { registrationId, ...news }: News & { registrationId: string },
): Promise<string | undefined> {
  return (await mail(tx, { registrationIds: [registrationId], ...news })).get(registrationId);
}

/**
 * Mails several participants of a seminar, as `mailParticipant` mails one. It needs the lock on the seats, so that two
 * transactions that mail several people cannot block each other (deadlock).
 */
export async function mailParticipants(tx: SeatsLocked, news: News & { registrationIds: string[] }): Promise<void> {
  await mail(tx, news);
}

async function mail(
  tx: Tx,
  { registrationIds, kind, calendarEntry, cause, messageId, now }: News & { registrationIds: string[] },
): Promise<Map<string, string>> {
  const where = { id: { in: registrationIds } };
  // This also locks the registrations, so that only one transaction at a time counts their links and nobody erases them
  // meanwhile.
  await tx.registration.updateMany({ where, data: { calendarSequence: { increment: calendarEntry ? 1 : 0 } } });
  const registrations = await tx.registration.findMany({
    where,
    select: {
      id: true,
      email: true,
      locale: true,
      calendarSequence: true,
      seminar: { select: { calendarSequence: true } },
    },
  });
  const tokens = await addManageLinks(tx, { registrationIds: registrations.map(({ id }) => id), now });
  const mails = registrations.map(({ seminar, ...registration }) => ({
    kind,
    locale: registration.locale,
    recipient: registration.email,
    payload: {
      manageToken: tokens.get(registration.id),
      ...(calendarEntry && { calendarSequence: entrySequence(registration, seminar) }),
    },
    registrationId: registration.id,
    ...(cause && { cause: `${cause}:${registration.id}` }),
    ...(messageId && { messageId }),
    now,
  }));
  await enqueueMails(tx, mails);
  return tokens;
}

/**
 * The options of a transaction that mails everyone. Writing thousands of mails takes longer than Prisma's default
 * timeout. The timeout is in milliseconds.
 */
export const timeForManyMails = { timeout: 60_000 };

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
