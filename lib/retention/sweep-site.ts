import type { Db, Tx } from "@/lib/db/client";
import { recordErasure } from "./delete-registrations";
import { oldMails } from "./how-long-kept";

/**
 * Deletes old mails to addresses that have no registration: sign-in links, alerts, and mails to an address that was
 * changed or whose owner handed the seat over. The last mail of an erased registration is deleted as soon as it has
 * been sent. Other mails of a registration are deleted together with it.
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
 * Deletes expired sessions and sign-in links. It uses the real clock instead of `now`, because the auth library uses it
 * too.
 */
async function sweepSessions(tx: Tx, now: Date): Promise<void> {
  const sessions = await tx.$executeRaw`DELETE FROM session WHERE expires_at < now()`;
  const links = await tx.$executeRaw`DELETE FROM verification WHERE expires_at < now()`;
  await recordErasure(tx, { kind: "sessions", seminarId: null, count: sessions + links, now });
}

/**
 * Deletes data that is about nobody: expired counts of the limits in lib/abuse, and jobs that have failed for the last
 * time.
 */
async function sweepLeftovers(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000`;
  await tx.$executeRaw`
    SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs
    WHERE attempts >= max_attempts HAVING count(*) > 0`;
}

/** Erases data that belongs to no seminar and is due at `now`, each kind in a transaction of its own. */
export async function sweepSite(db: Db, now: Date): Promise<void> {
  for (const sweep of [sweepMails, sweepSessions, sweepLeftovers]) await db.$transaction((tx) => sweep(tx, now));
}
