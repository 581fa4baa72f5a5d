import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { enqueueMails } from "@/lib/outbox/enqueue-mail";
import { addManageLinks } from "@/lib/tokens/add-manage-links";
import type { SeatsLocked } from "./lock-seats";

type News = {
  kind: MailKind;
  /** Whether the mail carries a calendar entry that outdates those before. */
  calendarEntry: boolean;
  /** No registration is mailed twice because of it. */
  cause?: string;
  /** The organisers' message that the mails bring. */
  messageId?: string;
  now: Date;
};

/**
 * Mails a participant what has happened to the registration, in the transaction in which it happens. The mail has a manage
 * link of its own, whose token is returned; undefined when the registration has been erased meanwhile, and nobody is mailed.
 * With a calendar entry, the registration's part of the SEQUENCE rises, and the number as it is now travels with the mail.
 */
export async function mailParticipant(
  tx: Tx,
  { registrationId, ...news }: News & { registrationId: string },
): Promise<string | undefined> {
  return (await mail(tx, { registrationIds: [registrationId], ...news })).get(registrationId);
}

/** The same for several participants of a seminar: whoever holds its seats waits for nobody else who mails several of them. */
export async function mailParticipants(tx: SeatsLocked, news: News & { registrationIds: string[] }): Promise<void> {
  await mail(tx, news);
}

async function mail(
  tx: Tx,
  { registrationIds, kind, calendarEntry, cause, messageId, now }: News & { registrationIds: string[] },
): Promise<Map<string, string>> {
  const where = { id: { in: registrationIds } };
  // Locks the registrations too: their links are counted by one transaction at a time, and nobody erases them meanwhile.
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
  const mails = registrations.map(({ id, email, locale, calendarSequence, seminar }) => ({
    kind,
    locale,
    recipient: email,
    payload: {
      manageToken: tokens.get(id),
      ...(calendarEntry && { calendarSequence: seminar.calendarSequence + calendarSequence }),
    },
    registrationId: id,
    ...(cause && { cause: `${cause}:${id}` }),
    ...(messageId && { messageId }),
    now,
  }));
  await enqueueMails(tx, mails);
  return tokens;
}
