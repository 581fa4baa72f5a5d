import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isoDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { feedbackOpen } from "@/lib/time/lifecycle";
import type { FeedbackForm } from "./schema";

export type GiveFeedbackResult = { ok: true } | { ok: false; reason: "notOpen" | "givenBefore" };

/**
 * Stores the feedback of a participant who has a seat. Each registration can give feedback once. Feedback is anonymous:
 * the registration records only that feedback was given, and the feedback itself stores the date, but neither the
 * registration nor the time. Refuses with `notOpen` if the participant has no seat or feedback is not open now (see
 * `feedbackOpen`), or with `givenBefore` if feedback was given before.
 */
export async function giveFeedback(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId, form, locale }: { registrationId: string; form: FeedbackForm; locale: Locale },
): Promise<GiveFeedbackResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: registrationId, status: "confirmed" } as const;
    const registration = await tx.registration.findUnique({ where, select: { seminar: true } });
    if (!registration || !feedbackOpen(registration.seminar, now)) return { ok: false, reason: "notOpen" };
    const { count } = await tx.registration.updateMany({
      where: { ...where, feedbackGiven: false },
      data: { feedbackGiven: true },
    });
    if (count === 0) return { ok: false, reason: "givenBefore" };
    const givenOn = new Date(isoDay(now));
    await tx.feedback.create({ data: { seminarId: registration.seminar.id, locale, givenOn, ...form } });
    return { ok: true };
  });
}
