import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { addMailJobs } from "@/lib/outbox/enqueue-mail";
import { type MessageAt, messageAt } from "./find-message";

/**
 * Lets the mails of a message that were not taken yet be tried again at once; those that were refused for good wait for
 * another address. Each mail has one job, which is moved to now or made
 * anew; and what is on its way is no other worker's (lib/mail/claim-mail.ts), so however often it is asked for, nobody gets
 * a second mail. Returns how many are tried.
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
