import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { addMailJobs } from "@/lib/outbox/enqueue-mail";
import { type MessageAt, messageAt } from "./find-message";

/**
 * Starts a new attempt to send the failed mails of a message. Mails that the server has refused permanently are left
 * out. Returns the number of mails that are tried again. Repeated calls do not send a mail twice, because each mail has
 * only one job. This function starts this job now, or creates it again if it no longer exists. Two workers cannot send
 * the same mail at the same time (lib/mail/send-mail.ts).
 */
export async function retryFailed(
  { db, clock }: { db: Db; clock: Clock },
  { userId, ...at }: MessageAt & { userId: string },
): Promise<number> {
  return db.$transaction(async (tx) => {
    const failed = await tx.outboxMail.updateManyAndReturn({
      where: { message: messageAt(at), sentAt: null, refusedAt: null, lastError: { not: null } },
      data: { lastError: null },
      select: { id: true },
    });
    await addMailJobs(
      tx,
      failed.map(({ id }) => id),
    );
    const subject = String(at.seminarYear);
    if (failed.length > 0) await recordAudit(tx, { userId, action: "message.retried", subject, now: clock.now() });
    return failed.length;
  });
}
