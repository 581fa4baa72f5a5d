import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db/client";
import type { MailKind, Registration } from "@/lib/db/generated/client";
import { foldedAddress } from "@/lib/folded-text";
import { addMailJobs, enqueueMail } from "@/lib/outbox/enqueue-mail";
import { addManageLinks } from "@/lib/tokens/tokens";

type Replacement = {
  /** The registration before the change. */
  registration: Registration;
  email: string;
  actor: "participant" | "organiser";
  now: Date;
};

/**
 * Changes the e-mail address of a registration, in the caller's transaction. All earlier manage links (the mailed links
 * to the registration) stop working, and so does an open request for another address. The old address gets a mail about
 * the change, unless it has permanently refused an earlier mail from the site (other than an organisers' message). The
 * caller must send a mail with a new manage link to the new address (mail-participants.ts). Returns the kind of that
 * mail.
 * @throws if the new address has another registration for the seminar; cancelled registrations do not count (the
 * database constraint `registration_live_email`)
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
 * Handles the mails that the old e-mail address has refused permanently, after a registration has got a new address.
 * Organisers' messages are sent again, to the new address and with a new manage link. Other mails are not sent again,
 * because only the current state of the registration is important for the participant. If there were such other mails,
 * `anew` is true: the mail to the new address must then contain the participant's seat or queue position, and not only
 * the change of the address.
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
