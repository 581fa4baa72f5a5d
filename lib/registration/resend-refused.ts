import type { Tx } from "@/lib/db/client";
import { addMailJobs } from "@/lib/outbox/enqueue-mail";
import { addManageLinks } from "@/lib/tokens/add-manage-links";

/**
 * Handles the mails that the server of the old address has refused for good, when a registration gets another address.
 * Organisers' messages are sent again to the new address, with a new manage link. Other mails are not sent again,
 * because only the newest state matters. `anew` is true when one of those other mails never arrived: the caller then
 * tells the new address which place the participant has, and not only that something has changed.
 */
export async function resendRefused(
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
