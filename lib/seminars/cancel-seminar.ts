import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailEveryone, timeForManyMails } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";

export type CancelSeminarResult = { ok: true; told: number } | { ok: false; reason: "cancelledBefore" | "over" };

type Cancellation = {
  seminarId: string;
  /**
   * The reason for the cancellation, in each language in which the organiser has written it. If a language is missing,
   * readers of that language see the Finnish text.
   */
  reasons: { locale: Locale; cancelReason: string }[];
  /** If true, the participants get a mail. */
  tell: boolean;
  userId: string;
};

/**
 * Cancels a seminar. The seminar's page then shows the reason. If `tell` is true, all participants who have a seat or
 * are in the queue get a mail; for participants with a seat, the mail also cancels their calendar entry. Registrations
 * do not change. Returns the number of people who get a mail. Refuses with `cancelledBefore`, or with `over` if the day
 * of the seminar has ended.
 */
export async function cancelSeminar(
  { db, clock }: { db: Db; clock: Clock },
  { seminarId, reasons, tell, userId }: Cancellation,
): Promise<CancelSeminarResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { seats, seminar } = await lockSeats(tx, seminarId);
    if (seminar.cancelledAt) return { ok: false, reason: "cancelledBefore" };
    if (isOver(seminar, now)) return { ok: false, reason: "over" };

    for (const { locale, cancelReason } of reasons) {
      const where = { seminarId_locale: { seminarId, locale } };
      await tx.seminarTranslation.upsert({
        where,
        create: { seminarId, locale, cancelReason },
        update: { cancelReason },
      });
    }
    const data = { cancelledAt: now, calendarSequence: { increment: 1 } };
    await tx.seminar.update({ where: { id: seminarId }, data });
    await recordAudit(tx, { userId, action: "seminar.cancelled", subject: String(seminar.year), now });
    const cause = "seminar-cancelled";
    return {
      ok: true,
      told: tell ? await mailEveryone(seats, { seminarId, kind: "seminarCancelled", cause, now }) : 0,
    };
  }, timeForManyMails);
}
