import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { MailPayload } from "./schema";

export type NewMail = {
  kind: MailKind;
  locale: Locale;
  recipient: string;
  payload: MailPayload;
  registrationId: string | null;
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

/** The same for any number of mails, in as many round trips as for one. */
export async function enqueueMails(tx: Tx, mails: readonly NewMail[]): Promise<void> {
  const data = mails.map(({ now, ...mail }) => ({ id: randomUUID(), ...mail, createdAt: now }));
  const written = await tx.outboxMail.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
  if (written.length === 0) return;
  await tx.$queryRaw`
    SELECT count(graphile_worker.add_job('send-mail', json_build_object('mailId', id)))
    FROM unnest(${written.map(({ id }) => id)}::uuid[]) AS id`;
}
