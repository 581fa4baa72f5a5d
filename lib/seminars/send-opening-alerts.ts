import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { OpeningAlert } from "@/lib/db/generated/client";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { stateForReaders } from "./state-for-readers";

/**
 * Tells those who have confirmed that they want it that registration is open: one mail each, once an option takes people, written in the
 * transaction that forgets the address. Run often; whoever runs it at the same moment, or again after a crash, mails nobody twice.
 */
export async function sendOpeningAlerts({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  const confirmed = { confirmedAt: { not: null } };
  const awaited = await db.seminar.findMany({
    where: { openingAlerts: { some: confirmed } },
    include: { options: true },
  });
  for (const seminar of awaited) {
    if (stateForReaders(seminar, now) !== "open") continue;
    const alerts = await db.openingAlert.findMany({ where: { seminarId: seminar.id, ...confirmed } });
    for (const alert of alerts) await sendOnce(db, alert, now);
  }
}

async function sendOnce(db: Db, { id, seminarId, email, locale }: OpeningAlert, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    // Who deletes the row writes the mail; another instance finds none.
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
