import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { promoteNext } from "./promote-next";

export type CancelResult = { ok: true } | { ok: false; reason: "cancelledBefore" };

/**
 * Cancels a registration. A seat that comes free goes to the first in the queue in the same transaction;
 * both are told by mail. A cancelled registration stays in the list with its time.
 */
export async function cancelRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId }: { registrationId: string },
): Promise<CancelResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    // The option's row before the registration's, as everywhere: nobody else changes the seats or the queue meanwhile.
    await tx.$queryRaw`
      SELECT FROM attendance_option
      WHERE id = (SELECT option_id FROM registration WHERE id = ${registrationId}::uuid) FOR UPDATE`;
    const registration = await tx.registration.findUniqueOrThrow({
      where: { id: registrationId },
      select: { status: true, optionId: true, email: true, locale: true },
    });
    if (registration.status === "cancelled") return { ok: false, reason: "cancelledBefore" };

    await tx.registration.update({
      where: { id: registrationId },
      data: { status: "cancelled", cancelledAt: now, queueNumber: null },
    });
    await tx.attendanceOption.update({
      where: { id: registration.optionId },
      data: registration.status === "confirmed" ? { taken: { decrement: 1 } } : { waiting: { decrement: 1 } },
    });
    await enqueueMail(tx, {
      kind: "cancellation",
      locale: registration.locale,
      recipient: registration.email,
      payload: {},
      registrationId,
      now,
    });
    await promoteNext(tx, { optionId: registration.optionId, now });
    return { ok: true };
  });
}
