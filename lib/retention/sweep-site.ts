import type { Db, Tx } from "@/lib/db/client";
import { recordErasure } from "./delete-registrations";
import { oldMails } from "./how-long-kept";

/**
 * Deletes old mails to e-mail addresses without a registration: sign-in links, alerts about the opening of
 * registration, and mails to an address that was replaced or whose owner handed the seat over. The last mail of an
 * erased registration is deleted at the first run after it was sent. All other mails of a registration are deleted
 * together with the registration.
 */
async function sweepMails(tx: Tx, now: Date): Promise<void> {
  const count = await tx.$executeRaw`
    DELETE FROM outbox_mail AS mail
    WHERE (registration_id IS NULL AND kind = 'cancellation' AND sent_at IS NOT NULL)
      OR (created_at < ${oldMails(now)}::timestamptz AND NOT EXISTS (
        SELECT FROM registration WHERE id = mail.registration_id AND email_key = lower(mail.recipient)))`;
  await recordErasure(tx, { kind: "mails", seminarId: null, count, now });
}

/**
 * Deletes expired sessions and sign-in links. To compare their times, this function uses the real clock instead of
 * `now`, because the auth library uses the real clock too.
 */
async function sweepSessions(tx: Tx, now: Date): Promise<void> {
  const sessions = await tx.$executeRaw`DELETE FROM session WHERE expires_at < now()`;
  const links = await tx.$executeRaw`DELETE FROM verification WHERE expires_at < now()`;
  await recordErasure(tx, { kind: "sessions", seminarId: null, count: sessions + links, now });
}

/**
 * Deletes data that is not about any person: expired counts of the limits in lib/abuse, and jobs that have used all
 * their attempts.
 */
async function sweepLeftovers(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000`;
  await tx.$executeRaw`
    SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs
    WHERE attempts >= max_attempts HAVING count(*) > 0`;
}

/**
 * Erases data that belongs to no seminar and whose retention period has ended at `now`. Each kind of data is erased in
 * a separate transaction.
 */
export async function sweepSite(db: Db, now: Date): Promise<void> {
  for (const sweep of [sweepMails, sweepSessions, sweepLeftovers]) await db.$transaction((tx) => sweep(tx, now));
}
