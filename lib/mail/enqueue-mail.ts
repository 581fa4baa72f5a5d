import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { MailPayload } from "./schema";

/**
 * Writes a mail to the outbox and a job that sends it, both in the caller's transaction: the mail exists
 * exactly when the change that it tells of does.
 */
export async function enqueueMail(
  tx: Tx,
  mail: {
    kind: MailKind;
    locale: Locale;
    recipient: string;
    payload: MailPayload;
    registrationId: string | null;
    now: Date;
  },
): Promise<void> {
  const { now, ...row } = mail;
  const { id } = await tx.outboxMail.create({
    data: { id: randomUUID(), ...row, createdAt: now },
    select: { id: true },
  });
  await tx.$queryRaw`SELECT graphile_worker.add_job('send-mail', json_build_object('mailId', ${id}::text))::text`;
}
