import type { Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { newManageToken } from "./manage-token";

/**
 * Gives free seats of an attendance option to the first in its queue, in order, and mails each of them.
 * To be called in the transaction that freed the seat, with the option's row locked.
 */
export async function promoteNext(tx: Tx, { optionId, now }: { optionId: string; now: Date }): Promise<void> {
  const option = await tx.attendanceOption.findUniqueOrThrow({ where: { id: optionId } });
  const free = option.capacity === null ? option.waiting : Math.min(option.capacity - option.taken, option.waiting);
  if (free <= 0) return;

  const next = await tx.registration.findMany({
    where: { optionId, status: "waiting" },
    orderBy: { queueNumber: "asc" },
    take: free,
    select: { id: true, email: true, locale: true },
  });
  await tx.registration.updateMany({
    where: { id: { in: next.map(({ id }) => id) } },
    data: { status: "confirmed", queueNumber: null },
  });
  await tx.attendanceOption.update({
    where: { id: optionId },
    data: { taken: { increment: next.length }, waiting: { decrement: next.length } },
  });
  for (const { id, email, locale } of next) {
    const { token, hash } = newManageToken();
    await tx.manageLink.create({ data: { tokenHash: hash, registrationId: id, createdAt: now } });
    const payload = { manageToken: token };
    await enqueueMail(tx, { kind: "promotion", locale, recipient: email, payload, registrationId: id, now });
  }
}
