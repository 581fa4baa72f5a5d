import { recordAudit } from "@/lib/audit/record-audit";
import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { giveUpPlace } from "@/lib/seats/places";
import { promoteNext } from "@/lib/seats/promote-next";
import { hasBegun, isOver } from "@/lib/time/lifecycle";
import type { Leaving } from "./leaving";
import { leavingAt } from "./leaving-at";

/** The result of a cancellation. `promoted` is the number of people in the queue who got a seat and a mail. */
export type CancelResult =
  | { ok: true; promoted: number }
  | { ok: false; reason: "cancelledBefore" | "tooLate" | "otherwise" };

type Cancellation = {
  registrationId: string;
  actor: "participant" | "organiser";
  /** The id of the organiser who cancels the registration, for the audit log. */
  userId?: string;
  /**
   * The reason for the cancellation. It is `notComing` if the participant cancelled with the link "I am not coming" in
   * a reminder. It is missing if the registration was cancelled in another way.
   */
  reason?: "notComing";
  /**
   * What the person who cancels has been told that it does (`leavingAt`). If it would now do something else, for example
   * because somebody has joined the queue, the cancellation is refused with `otherwise`. If it is missing, nothing is
   * compared.
   */
  agreedTo?: Leaving | null | undefined;
};

/**
 * Cancels a registration, and sends the participant a mail. If this frees a seat, the first person in the queue gets
 * the seat and a mail in the same transaction, by the rules of lib/seats/promote-next.ts. The cancelled registration
 * stays in the participant list, with the time of the cancellation.
 *
 * Participants may cancel until the seminar begins, even after the deadline for changes, because a late cancellation is
 * better than none. Organisers may cancel until the end of the seminar's day in Helsinki. After that, the refusal is
 * `tooLate`.
 * @throws if the registration does not exist
 */
export async function cancelRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId, actor, userId, reason, agreedTo }: Cancellation,
): Promise<CancelResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: registrationId };
    const { seminarId } = await tx.registration.findUniqueOrThrow({ where, select: { seminarId: true } });
    const { seats, seminar } = await lockSeats(tx, seminarId);
    const { option, ...registration } = await tx.registration.findUniqueOrThrow({ where, include: { option: true } });
    const { status, optionId } = registration;
    if (status === "cancelled") return { ok: false, reason: "cancelledBefore" };
    if (actor === "organiser" ? isOver(seminar, now) : hasBegun(seminar, now)) return { ok: false, reason: "tooLate" };
    const isAgreed = agreedTo === undefined || agreedTo === leavingAt({ status, option, seminar }, now);
    if (!isAgreed) return { ok: false, reason: "otherwise" };

    const seated = status === "confirmed";
    await giveUpPlace(seats, { registration, now });
    await recordEvent(tx, { registrationId, kind: "cancelled", actor, reason, now });
    // A person in the queue has no calendar entry to remove.
    await mailParticipant(tx, { registrationId, kind: "cancellation", calendarEntry: seated, now });
    const promoted = await promoteNext(seats, { optionId, now });
    if (userId) await recordAudit(tx, { userId, action: "participant.cancelled", subject: registrationId, now });
    return { ok: true, promoted };
  });
}
