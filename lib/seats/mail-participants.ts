import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { RegistrationStatus } from "@/lib/db/generated/enums";
import { entrySequence } from "@/lib/outbox/calendar-sequence";
import { enqueueMails } from "@/lib/outbox/enqueue-mail";
import type { MailPayload } from "@/lib/outbox/payload";
import { addManageLinks } from "@/lib/tokens/tokens";
import type { SeatsLocked } from "./lock-seats";

type News = {
  kind: MailKind;
  /**
   * Whether the mail contains a calendar entry. The new entry replaces the earlier entry in the participant's calendar.
   */
  calendarEntry: boolean;
  /** A text that identifies the reason for the mail. A registration never gets two mails with the same cause. */
  cause?: string;
  /** The id of the organisers' message that the mails contain. */
  messageId?: string;
  /** The manage links of other registrations, which the mail lists. */
  others?: MailPayload["others"];
  now: Date;
};

/**
 * Sends a mail to a participant about a change of the registration, in the transaction of that change. The mail
 * contains a new manage link, with which the participant can see, change or cancel the registration. If `calendarEntry`
 * is true, this function also increases the version number (SEQUENCE) of the registration's calendar entry by one.
 * Returns the token of the new link. If the registration has been erased, sends nothing and returns undefined.
 */
export async function mailParticipant(
  tx: Tx,
  { registrationId, ...news }: News & { registrationId: string },
): Promise<string | undefined> {
  return (await mail(tx, { registrationIds: [registrationId], ...news })).get(registrationId);
}

/**
 * Sends a mail to several participants of a seminar, in the same way as `mailParticipant`. The caller must have locked
 * the seats (lock-seats.ts). Without this lock, two such transactions could wait for each other (deadlock).
 */
export async function mailParticipants(tx: SeatsLocked, news: News & { registrationIds: string[] }): Promise<void> {
  await mail(tx, news);
}

async function mail(
  tx: Tx,
  { registrationIds, kind, calendarEntry, cause, messageId, others, now }: News & { registrationIds: string[] },
): Promise<Map<string, string>> {
  const where = { id: { in: registrationIds } };
  // This update also locks the registrations. So no other transaction can add manage links to them, or erase them, at
  // the same time.
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
      ...(others && { others }),
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
 * The options for a transaction that sends a mail to everyone. Writing thousands of mails takes longer than Prisma's
 * default timeout. The timeout is in milliseconds.
 */
export const timeForManyMails = { timeout: 60_000 };

/**
 * Sends a mail about a change of the seminar to all participants with a seat and to all people in the queue. The mails
 * to participants with a seat contain a calendar entry. The number of SQL statements does not depend on the number of
 * people. Returns the number of people.
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
