import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { mailParticipants } from "@/lib/outbox/mail-participants";
import { changesOpen } from "@/lib/time/lifecycle";
import { hasFreeSeat, takesPeople } from "./capacity";
import type { Outcome } from "./claim-seat";
import { lockSeats } from "./lock-seats";
import { promoteNext } from "./promote-next";

export type OptionMove = {
  registrationId: string;
  /** The option to change to. */
  optionId: string;
  actor: "participant" | "organiser";
  /** Whether to give up the place held now, seat or queue, for the end of the other option's queue, if that is full. */
  acceptQueue?: boolean;
};

export type MoveResult =
  | { ok: true; outcome: Outcome }
  | { ok: false; reason: "cancelled" | "tooLate" | "optionUnknown" | "optionNotYet" | "sameOption" | "full" };

// What the participant is to learn: the place held before, and the one held now.
const mailKinds: Record<`${Outcome} ${Outcome}`, MailKind> = {
  "confirmed confirmed": "change",
  "waiting confirmed": "confirmation",
  "confirmed waiting": "waitingList",
  "waiting waiting": "waitingList",
};

/**
 * Moves a live registration to another attendance option of its seminar, in the caller's transaction: a seat if a
 * newcomer would get one, else, with `acceptQueue`, a place at the end of the queue. The number stays. The place that was
 * held is free at once, and the first in its queue gets it. Answers to questions asked of the former option only are
 * deleted. Everyone concerned is told by mail. Participants may move while registrations can be changed, organisers always.
 */
export async function moveToOption(tx: Tx, { now, ...move }: OptionMove & { now: Date }): Promise<MoveResult> {
  const { registrationId, optionId, actor } = move;
  const where = { id: registrationId };
  const { seminarId } = await tx.registration.findUniqueOrThrow({ where, select: { seminarId: true } });
  const seminar = await lockSeats(tx, seminarId);
  const { status: before, optionId: formerId } = await tx.registration.findUniqueOrThrow({ where });
  const option = await tx.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (before === "cancelled") return { ok: false, reason: "cancelled" };
  if (actor === "participant" && !changesOpen(seminar, now)) return { ok: false, reason: "tooLate" };
  if (!option) return { ok: false, reason: "optionUnknown" };
  if (!takesPeople(option)) return { ok: false, reason: "optionNotYet" };
  if (optionId === formerId) return { ok: false, reason: "sameOption" };
  const outcome = hasFreeSeat(option) ? "confirmed" : "waiting";
  if (outcome === "waiting" && !move.acceptQueue) return { ok: false, reason: "full" };

  await takePlace(tx, { registrationId, optionId, outcome });
  await tx.attendanceOption.update({ where: { id: formerId }, data: { [counter[before]]: { decrement: 1 } } });
  await tx.answer.deleteMany({ where: { registrationId, question: { optionId: formerId } } });
  await recordEvent(tx, { registrationId, kind: "optionChanged", actor, fields: ["option"], now });
  // Of a seat that was given up, the mail takes the calendar entry back.
  const calendarEntry = before === "confirmed" || outcome === "confirmed";
  const kind = mailKinds[`${before} ${outcome}`];
  await mailParticipants(tx, { registrationIds: [registrationId], kind, calendarEntry, now });
  await promoteNext(tx, { optionId: formerId, now });
  return { ok: true, outcome };
}

const counter = { confirmed: "taken", waiting: "waiting" } as const;

async function takePlace(
  tx: Tx,
  { registrationId, optionId, outcome }: { registrationId: string; optionId: string; outcome: Outcome },
): Promise<void> {
  const queued = outcome === "waiting";
  const { lastQueueNumber } = await tx.attendanceOption.update({
    where: { id: optionId },
    data: { [counter[outcome]]: { increment: 1 }, ...(queued && { lastQueueNumber: { increment: 1 } }) },
  });
  await tx.registration.update({
    where: { id: registrationId },
    data: { optionId, status: outcome, queueNumber: queued ? lastQueueNumber : null },
  });
}
