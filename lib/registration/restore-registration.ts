import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import { changesOpen } from "@/lib/seminars/rules";
import { lockSeats } from "./lock-seats";
import { mailParticipants } from "./mail-participants";
import { recordEvent } from "./record-event";
import { hasFreeSeat } from "./rules";

export type RestoreResult =
  | { ok: true }
  | { ok: false; reason: "notCancelled" | "tooLate" | "noSeat" | "registeredAgain" };

/**
 * Undoes a cancellation for the participant, who then has a seat under the old number and is told by mail. Only while
 * registrations can be changed and a seat is free that nobody waits for; refused also when the address
 * has registered again meanwhile.
 */
export async function restoreRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId }: { registrationId: string },
): Promise<RestoreResult> {
  const now = clock.now();
  try {
    return await db.$transaction((tx) => restore(tx, { registrationId, now }));
  } catch (error) {
    if (violatedConstraint(error) === "registration_live_email") return { ok: false, reason: "registeredAgain" };
    throw error;
  }
}

async function restore(tx: Tx, { registrationId, now }: { registrationId: string; now: Date }): Promise<RestoreResult> {
  const where = { id: registrationId };
  const { seminarId } = await tx.registration.findUniqueOrThrow({ where, select: { seminarId: true } });
  const seminar = await lockSeats(tx, seminarId);
  const { status, optionId, option } = await tx.registration.findUniqueOrThrow({ where, include: { option: true } });
  if (status !== "cancelled") return { ok: false, reason: "notCancelled" };
  if (!changesOpen(seminar, now)) return { ok: false, reason: "tooLate" };
  if (!hasFreeSeat(option)) return { ok: false, reason: "noSeat" };

  await tx.registration.update({ where, data: { status: "confirmed", cancelledAt: null } });
  await tx.attendanceOption.update({ where: { id: optionId }, data: { taken: { increment: 1 } } });
  await recordEvent(tx, { registrationId, kind: "restored", actor: "participant", now });
  await mailParticipants(tx, { registrationIds: [registrationId], kind: "restoration", calendarEntry: true, now });
  return { ok: true };
}
