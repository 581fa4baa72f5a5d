import type { Tx } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { emailKey } from "./email-key";
import { recordEvent } from "./record-event";

type Replacement = {
  /** As it was before. */
  registration: Registration;
  email: string;
  actor: "participant" | "organiser";
  now: Date;
};

/**
 * Gives a registration another address, in the caller's transaction: all links so far stop working, as does a change that
 * was asked for, and the old address is told. The caller mails the new one a link (mail-participants.ts).
 * @throws when the address has a live registration of the seminar (`registration_live_email`)
 */
export async function replaceEmail(tx: Tx, { registration, email, actor, now }: Replacement): Promise<void> {
  const { id, locale, email: recipient } = registration;
  await tx.registration.update({ where: { id }, data: { email, emailKey: emailKey(email) } });
  await tx.emailChange.deleteMany({ where: { registrationId: id } });
  await tx.manageLink.deleteMany({ where: { registrationId: id } });
  await recordEvent(tx, { registrationId: id, kind: "emailChanged", actor, fields: ["email"], now });
  await enqueueMail(tx, { kind: "emailChanged", locale, recipient, payload: {}, registrationId: id, now });
}
