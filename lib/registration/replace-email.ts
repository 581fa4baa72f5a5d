import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db/client";
import type { MailKind, Registration } from "@/lib/db/generated/client";
import { foldedAddress } from "@/lib/folded-text";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { resendRefused } from "./resend-refused";

type Replacement = {
  /** The registration as it was before the change. */
  registration: Registration;
  email: string;
  actor: "participant" | "organiser";
  now: Date;
};

/**
 * Gives a registration another address, in the caller's transaction. All earlier manage links stop working, and so does
 * a pending request for another address. The old address is told, unless it has refused a mail (resend-refused.ts). The
 * caller has to mail the new address a manage link (mail-participants.ts) and uses the kind of mail that is returned.
 * @throws when the new address already has a live registration of the seminar (`registration_live_email`)
 */
export async function replaceEmail(tx: Tx, { registration, email, actor, now }: Replacement): Promise<MailKind> {
  const { id, locale, email: recipient } = registration;
  await tx.registration.update({ where: { id }, data: { email, emailKey: foldedAddress(email), answeredAt: now } });
  await tx.emailChange.deleteMany({ where: { registrationId: id } });
  await tx.manageLink.deleteMany({ where: { registrationId: id } });
  await recordEvent(tx, { registrationId: id, kind: "emailChanged", actor, fields: ["email"], now });
  const { anew } = await resendRefused(tx, { registrationId: id, from: recipient, to: email, now });
  if (!anew) await enqueueMail(tx, { kind: "emailChanged", locale, recipient, payload: {}, registrationId: id, now });
  if (!anew) return "change";
  return registration.status === "waiting" ? "waitingList" : "confirmation";
}
