import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { MailPayload } from "./payload";

export type NewMail = {
  kind: MailKind;
  locale: Locale;
  recipient: string;
  payload: MailPayload;
  registrationId: string | null;
  /** The id of the organisers' message that the mail contains. */
  messageId?: string;
  /** A text that identifies the reason for the mail. Two mails with the same cause are never written. */
  cause?: string;
  now: Date;
};

/**
 * Writes a mail to the outbox (the table of mails to send), and adds the job that sends the mail. Both happen in the
 * caller's transaction, so the mail is sent only if that transaction is committed. Writes nothing if a mail with the
 * same `cause` exists.
 */
export async function enqueueMail(tx: Tx, mail: NewMail): Promise<void> {
  await enqueueMails(tx, [mail]);
}

/**
 * Writes several mails, in the same way as `enqueueMail`. The number of SQL statements does not depend on the number of
 * mails.
 */
export async function enqueueMails(tx: Tx, mails: readonly NewMail[]): Promise<void> {
  const rows = mails.map((mail) => ({ id: randomUUID(), ...mail }));
  const written = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO outbox_mail (id, kind, locale, recipient, payload, created_at, registration_id, message_id, cause)
    SELECT id, kind, locale, recipient, payload, now, "registrationId", "messageId", cause
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS mail (
      id uuid, kind "MailKind", locale "Locale", recipient text, payload jsonb, now timestamptz, "registrationId" uuid,
      "messageId" uuid, cause text)
    ON CONFLICT (cause) DO NOTHING
    RETURNING id`;
  await addMailJobs(
    tx,
    written.map(({ id }) => id),
  );
}

/**
 * Adds a job for each mail, which sends the mail immediately. A mail never has two jobs: if the mail already has a job
 * that is waiting for the next attempt, that job runs immediately instead.
 */
export async function addMailJobs(tx: Tx, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length === 0) return;
  await tx.$queryRaw`
    SELECT count(*) FROM graphile_worker.add_jobs((
      SELECT array_agg(('send-mail', json_build_object('mailId', id), NULL, NULL, NULL, 'mail:' || id, NULL, NULL)
        ::graphile_worker.job_spec)
      FROM unnest(${mailIds}::uuid[]) AS id))`;
}
