import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/**
 * An SQL condition for the table `registration AS r`. It is true if a mail to the participant's current e-mail address
 * was refused permanently, and no later mail to this address was accepted.
 */
export const hasRefusedMail = Prisma.sql`EXISTS (
  SELECT FROM outbox_mail AS refused
  WHERE refused.registration_id = r.id AND refused.refused_at IS NOT NULL AND lower(refused.recipient) = r.email_key
    AND NOT EXISTS (
      SELECT FROM outbox_mail AS later
      WHERE later.registration_id = r.id AND later.recipient = refused.recipient AND later.sent_at > refused.refused_at))`;

/**
 * Counts the participants of a seminar for whom `hasRefusedMail` is true, which means that mails do not reach them.
 * Cancelled registrations are not counted.
 */
export async function countUnreachable({ db }: { db: Db }, seminarId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM registration AS r
    WHERE r.seminar_id = ${seminarId}::uuid AND r.status <> 'cancelled' AND ${hasRefusedMail}`;
  return row?.count ?? 0;
}

/**
 * Checks whether the participant gets mails at the e-mail address of the registration, as far as the site knows
 * (`hasRefusedMail`).
 */
export async function isReached(db: Db, registrationId: string): Promise<boolean> {
  const refused = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM registration AS r WHERE r.id = ${registrationId}::uuid AND ${hasRefusedMail}`;
  return refused.length === 0;
}
