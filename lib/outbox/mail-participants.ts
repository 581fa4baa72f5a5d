import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { addManageLinks } from "@/lib/tokens/add-manage-links";
import { enqueueMails } from "./enqueue-mail";

/**
 * Mails participants what has happened to their registrations, in the transaction in which it happens. Each mail has a
 * manage link of its own. With `calendarEntry` it carries an entry that outdates those before: the registration's part of
 * the SEQUENCE rises, and the number as it is now travels with the mail. A mail without the number carries no entry.
 * With a `cause` no registration is mailed twice because of it. Whoever has been erased meanwhile is left out. To be called
 * for several with the seats locked (lock-seats.ts), lest two callers wait for each other.
 * Returns the tokens of the new links by the registrations' ids.
 */
export async function mailParticipants(
  tx: Tx,
  {
    registrationIds,
    kind,
    calendarEntry,
    cause,
    messageId,
    now,
  }: {
    registrationIds: string[];
    kind: MailKind;
    calendarEntry: boolean;
    cause?: string;
    messageId?: string;
    now: Date;
  },
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
