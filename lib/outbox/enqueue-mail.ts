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
  /** The organisers' message that the mail contains. */
  messageId?: string;
  /** Only one mail is written for each cause. */
  cause?: string;
  now: Date;
};

/**
 * Writes a mail to the outbox and a job that sends it, both in the caller's transaction. So the mail exists exactly if
 * the change that it tells about does. If there is already a mail with the same `cause`, nothing is written.
 */
export async function enqueueMail(tx: Tx, mail: NewMail): Promise<void> {
  await enqueueMails(tx, [mail]);
}

/**
 * Writes any number of mails, as `enqueueMail` writes one. Thousands of mails need no more SQL statements than one
 * mail.
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
 * Adds jobs that send the mails at once. Each mail has only one job: if that job waits to try the mail again later, it
 * now runs at once.
 */
export async function addMailJobs(tx: Tx, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length === 0) return;
  await tx.$queryRaw`
    SELECT count(*) FROM graphile_worker.add_jobs((
      SELECT array_agg(('send-mail', json_build_object('mailId', id), NULL, NULL, NULL, 'mail:' || id, NULL, NULL)
        ::graphile_worker.job_spec)
      FROM unnest(${mailIds}::uuid[]) AS id))`;
}
