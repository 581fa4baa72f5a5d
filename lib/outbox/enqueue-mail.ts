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
  /** The organisers' message that it brings. */
  messageId?: string;
  cause?: string;
  now: Date;
};

/**
 * Writes a mail to the outbox and a job that sends it, both in the caller's transaction: the mail exists
 * exactly when the change that it tells of does. With a `cause`, a second mail of the same cause is not written.
 */
export async function enqueueMail(tx: Tx, mail: NewMail): Promise<void> {
  await enqueueMails(tx, [mail]);
}

/** The same for any number of mails: thousands take one statement, as one does. */
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

/** Jobs that send the mails at once. A mail has one: if it waits already, to be tried again, it is moved to now. */
export async function addMailJobs(tx: Tx, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length === 0) return;
  await tx.$queryRaw`
    SELECT count(*) FROM graphile_worker.add_jobs((
      SELECT array_agg(('send-mail', json_build_object('mailId', id), NULL, NULL, NULL, 'mail:' || id, NULL, NULL)
        ::graphile_worker.job_spec)
      FROM unnest(${mailIds}::uuid[]) AS id))`;
}
