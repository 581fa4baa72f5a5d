import type { Db, Tx } from "@/lib/db/client";
import { oldMails } from "./how-long-kept";
import { recordErasure } from "./record-erasure";

/**
 * Mails to addresses of no registration: sign-in links, alerts, an address that was changed or handed over. The last
 * mail of an erased registration goes as soon as it has been sent; others of a registration go with it.
 */
async function sweepMails(tx: Tx, now: Date): Promise<void> {
  const count = await tx.$executeRaw`
    DELETE FROM outbox_mail AS mail
    WHERE (registration_id IS NULL AND kind = 'cancellation' AND sent_at IS NOT NULL)
      OR (created_at < ${oldMails(now)}::timestamptz AND NOT EXISTS (
        SELECT FROM registration WHERE id = mail.registration_id AND email_key = lower(mail.recipient)))`;
  await recordErasure(tx, { kind: "mails", seminarId: null, count, now });
}

/** Sessions and sign-in links that have expired, by the real clock as the auth library has it. */
async function sweepSessions(tx: Tx, now: Date): Promise<void> {
  const sessions = await tx.$executeRaw`DELETE FROM session WHERE expires_at < now()`;
  const links = await tx.$executeRaw`DELETE FROM verification WHERE expires_at < now()`;
  await recordErasure(tx, { kind: "sessions", seminarId: null, count: sessions + links, now });
}

/** What tells of nobody: counters of the abuse limits that have run out, and jobs that were tried for the last time. */
async function sweepLeftovers(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000`;
  await tx.$executeRaw`
    SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs
    WHERE attempts >= max_attempts HAVING count(*) > 0`;
}

/** Erases what belongs to no seminar and is due at `now`, each kind in a transaction of its own. */
export async function sweepSite(db: Db, now: Date): Promise<void> {
  for (const sweep of [sweepMails, sweepSessions, sweepLeftovers]) await db.$transaction((tx) => sweep(tx, now));
}
