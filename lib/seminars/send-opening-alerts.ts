import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { OpeningAlert } from "@/lib/db/generated/client";
import { oneByOne } from "@/lib/one-by-one";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { stateForReaders } from "./state-for-readers";

/**
 * Sends a mail to all people who have confirmed an opening alert (the request for a mail when registration opens), as
 * soon as registration is open (`stateForReaders`). The caller must call this function often. The mail is written in
 * the same transaction that deletes the alert. So nobody gets two mails, even if two processes call this function at
 * the same time, or if a process crashes.
 */
export async function sendOpeningAlerts({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  const confirmed = { confirmedAt: { not: null } };
  const awaited = await db.seminar.findMany({
    where: { openingAlerts: { some: confirmed } },
    include: { options: true },
  });
  const open = awaited.filter((seminar) => stateForReaders(seminar, now) === "open").map(({ id }) => id);
  const alerts = await db.openingAlert.findMany({ where: { seminarId: { in: open }, ...confirmed } });
  await oneByOne(alerts, (alert) => sendOnce(db, alert, now));
}

async function sendOnce(db: Db, { id, seminarId, email, locale }: OpeningAlert, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    // Only the transaction that deletes the row writes the mail. Other transactions do not find the row.
    const { count } = await tx.openingAlert.deleteMany({ where: { id } });
    if (count === 0) return;
    await enqueueMail(tx, {
      kind: "registrationOpened",
      locale,
      recipient: email,
      payload: { seminarId },
      registrationId: null,
      cause: `opened:${id}`,
      now,
    });
  });
}
