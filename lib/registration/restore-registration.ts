import { recordAudit } from "@/lib/audit/record-audit";
import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import { hasFreeSeat } from "@/lib/seats/capacity";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { takeSeatAgain } from "@/lib/seats/places";
import { changesOpen, isComing, seminarState } from "@/lib/time/lifecycle";

export type RestoreResult =
  | { ok: true }
  | { ok: false; reason: "notCancelled" | "tooLate" | "noSeat" | "registeredAgain" };

type Restoration = {
  registrationId: string;
  actor: "participant" | "organiser";
  /** The id of the organiser who undoes the cancellation, for the audit log. */
  userId?: string;
};

/**
 * Undoes a cancellation. The participant gets a seat again, keeps the registration number and gets a mail.
 *
 * Refuses with:
 * - `noSeat` if no seat is free or other people are in the queue.
 * - `tooLate` after the deadline for changes (for organisers: after the end of the seminar's day in Helsinki).
 * - `registeredAgain` if the e-mail address has another registration for the seminar (cancelled registrations do not
 *   count).
 * @throws if the registration does not exist
 */
export async function restoreRegistration(
  { db, clock }: { db: Db; clock: Clock },
  restoration: Restoration,
): Promise<RestoreResult> {
  const now = clock.now();
  try {
    return await db.$transaction((tx) => restore(tx, { ...restoration, now }));
  } catch (error) {
    if (violatedConstraint(error) === "registration_live_email") return { ok: false, reason: "registeredAgain" };
    throw error;
  }
}

async function restore(
  tx: Tx,
  { registrationId, actor, userId, now }: Restoration & { now: Date },
): Promise<RestoreResult> {
  const where = { id: registrationId };
  const { seminarId } = await tx.registration.findUniqueOrThrow({ where, select: { seminarId: true } });
  const { seats, seminar } = await lockSeats(tx, seminarId);
  const { status, optionId, option } = await tx.registration.findUniqueOrThrow({ where, include: { option: true } });
  if (status !== "cancelled") return { ok: false, reason: "notCancelled" };
  const open = actor === "organiser" ? isComing(seminarState(seminar, now)) : changesOpen(seminar, now);
  if (!open) return { ok: false, reason: "tooLate" };
  if (!hasFreeSeat(option)) return { ok: false, reason: "noSeat" };

  await takeSeatAgain(seats, { id: registrationId, optionId });
  await recordEvent(tx, { registrationId, kind: "restored", actor, now });
  await mailParticipant(tx, { registrationId, kind: "restoration", calendarEntry: true, now });
  if (userId) await recordAudit(tx, { userId, action: "participant.restored", subject: registrationId, now });
  return { ok: true };
}
