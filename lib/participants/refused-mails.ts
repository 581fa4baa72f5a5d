import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/**
 * The condition that the server of the address of `registration AS r` has refused a mail for good, and has taken none since.
 * With another address it doesn't hold any more.
 */
export const hasRefusedMail = Prisma.sql`EXISTS (
  SELECT FROM outbox_mail AS refused
  WHERE refused.registration_id = r.id AND refused.refused_at IS NOT NULL AND lower(refused.recipient) = r.email_key
    AND NOT EXISTS (
      SELECT FROM outbox_mail AS later
      WHERE later.registration_id = r.id AND later.recipient = refused.recipient AND later.sent_at > refused.refused_at))`;

/** To how many participants of a seminar, who haven't cancelled, mails don't get through. */
export async function countUnreachable({ db }: { db: Db }, seminarId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM registration AS r
    WHERE r.seminar_id = ${seminarId}::uuid AND r.status <> 'cancelled' AND ${hasRefusedMail}`;
  return row?.count ?? 0;
}

/** Whether mails get through to the address of a registration, as far as is known. */
export async function isReached(db: Db, registrationId: string): Promise<boolean> {
  const refused = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM registration AS r WHERE r.id = ${registrationId}::uuid AND ${hasRefusedMail}`;
  return refused.length === 0;
}
