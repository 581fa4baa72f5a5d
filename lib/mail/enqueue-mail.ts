import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { MailPayload } from "./schema";

/**
 * Writes a mail to the outbox and a job that sends it, both in the caller's transaction: the mail exists
 * exactly when the change that it tells of does. With a `cause`, a second mail of the same cause is not written.
 */
export async function enqueueMail(
  tx: Tx,
  mail: {
    kind: MailKind;
    locale: Locale;
    recipient: string;
    payload: MailPayload;
    registrationId: string | null;
    cause?: string;
    now: Date;
  },
): Promise<void> {
  const { now, ...row } = mail;
  const id = randomUUID();
  const { count } = await tx.outboxMail.createMany({ data: [{ id, ...row, createdAt: now }], skipDuplicates: true });
  if (count === 0) return;
  await tx.$queryRaw`SELECT graphile_worker.add_job('send-mail', json_build_object('mailId', ${id}::text))::text`;
}
