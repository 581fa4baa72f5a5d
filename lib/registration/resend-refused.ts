import type { Tx } from "@/lib/db/client";
import { addMailJobs } from "@/lib/outbox/enqueue-mail";
import { addManageLinks } from "@/lib/tokens/add-manage-links";

/**
 * What the server of a registration's address has refused for good, now that there is another address: organisers' messages go
 * there anew. Of the other mails the newest state is what counts: `anew` says that one of them never arrived, so that the caller
 * tells the new address where the participant stands, and not only that something has changed.
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
