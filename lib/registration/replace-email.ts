import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db/client";
import type { MailKind, Registration } from "@/lib/db/generated/client";
import { foldedAddress } from "@/lib/folded-text";
import { addMailJobs, enqueueMail } from "@/lib/outbox/enqueue-mail";
import { addManageLinks } from "@/lib/tokens/tokens";

type Replacement = {
  /** The registration as it was before the change. */
  registration: Registration;
  email: string;
  actor: "participant" | "organiser";
  now: Date;
};

/**
 * Gives a registration another address, in the caller's transaction. All earlier manage links stop working, and so does
 * a pending request for another address. The old address is told, unless it has refused a mail (`resendRefused`). The
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

/**
 * Handles the mails that the server of the old address has refused for good, when a registration gets another address.
 * Organisers' messages are sent again to the new address, with a new manage link. Other mails are not sent again,
 * because only the newest state matters. `anew` is true when one of those other mails never arrived: the caller then
 * tells the new address which place the participant has, and not only that something has changed.
 */
async function resendRefused(
  tx: Tx,
  { registrationId, from, to, now }: { registrationId: string; from: string; to: string; now: Date },
): Promise<{ anew: boolean }> {
  const refused = await tx.outboxMail.findMany({
    where: { registrationId, recipient: from, refusedAt: { not: null } },
    select: { id: true, kind: true },
  });
  const messages = refused.filter(({ kind }) => kind === "message").map(({ id }) => id);
  if (messages.length > 0) {
    const tokens = await addManageLinks(tx, { registrationIds: [registrationId], now });
    await tx.outboxMail.updateMany({
      where: { id: { in: messages } },
      data: {
        ...{ recipient: to, refusedAt: null, lastError: null, attempts: 0 },
        payload: { manageToken: tokens.get(registrationId) ?? "" },
      },
    });
    await addMailJobs(tx, messages);
  }
  return { anew: refused.length > messages.length };
}
