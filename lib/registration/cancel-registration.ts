import { recordAudit } from "@/lib/audit/record-audit";
import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { giveUpPlace } from "@/lib/seats/places";
import { promoteNext } from "@/lib/seats/promote-next";
import { hasBegun, isOver } from "@/lib/time/lifecycle";

/** `promoted`: how many of the queue have got a seat and a mail. */
export type CancelResult = { ok: true; promoted: number } | { ok: false; reason: "cancelledBefore" | "tooLate" };

type Cancellation = {
  registrationId: string;
  actor: "participant" | "organiser";
  /** The organiser at the desk, who is written down. */
  userId?: string;
  /** That a participant answered a reminder with "I am not coming". */
  reason?: "notComing";
};

/**
 * Cancels a registration. A seat that comes free goes to the first in the queue in the same transaction;
 * both are told by mail. A cancelled registration stays in the list with its time.
 *
 * Participants may cancel until the seminar begins, whatever the deadline for changes: late is better than
 * not at all. Organisers may until its day has ended.
 */
export async function cancelRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId, actor, userId, reason }: Cancellation,
): Promise<CancelResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: registrationId };
    const { seminarId } = await tx.registration.findUniqueOrThrow({ where, select: { seminarId: true } });
    const { seats, seminar } = await lockSeats(tx, seminarId);
    const registration = await tx.registration.findUniqueOrThrow({ where });
    const { status, optionId } = registration;
    if (status === "cancelled") return { ok: false, reason: "cancelledBefore" };
    if (actor === "organiser" ? isOver(seminar, now) : hasBegun(seminar, now)) return { ok: false, reason: "tooLate" };

    const seated = status === "confirmed";
    await giveUpPlace(seats, { registration, now });
    await recordEvent(tx, { registrationId, kind: "cancelled", actor, reason, now });
    // Who waited has no calendar entry to take back.
    await mailParticipant(tx, { registrationId, kind: "cancellation", calendarEntry: seated, now });
    const promoted = await promoteNext(seats, { optionId, now });
    if (userId) await recordAudit(tx, { userId, action: "participant.cancelled", subject: registrationId, now });
    return { ok: true, promoted };
  });
}
