import { recordEvent } from "@/lib/audit/record-event";
import type { Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { changesOpen } from "@/lib/time/lifecycle";
import { hasFreeSeat, takesPeople } from "./capacity";
import type { Outcome } from "./claim-seat";
import { lockSeats } from "./lock-seats";
import { movePlace } from "./places";
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
  /** `promoted`: how many of the queue that waits for the former place have got a seat and a mail. */
  | { ok: true; outcome: Outcome; promoted: number }
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
  const { seats, seminar } = await lockSeats(tx, seminarId);
  const { status: before, optionId: formerId } = await tx.registration.findUniqueOrThrow({ where });
  const option = await tx.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (before === "cancelled") return { ok: false, reason: "cancelled" };
  if (actor === "participant" && !changesOpen(seminar, now)) return { ok: false, reason: "tooLate" };
  if (!option) return { ok: false, reason: "optionUnknown" };
  if (!takesPeople(option)) return { ok: false, reason: "optionNotYet" };
  if (optionId === formerId) return { ok: false, reason: "sameOption" };
  const outcome = hasFreeSeat(option) ? "confirmed" : "waiting";
  if (outcome === "waiting" && !move.acceptQueue) return { ok: false, reason: "full" };

  const from = { optionId: formerId, status: before };
  await movePlace(seats, { registrationId, from, to: { optionId, status: outcome } });
  await tx.answer.deleteMany({ where: { registrationId, question: { optionId: formerId } } });
  await recordEvent(tx, { registrationId, kind: "optionChanged", actor, fields: ["option"], now });
  // Of a seat that was given up, the mail takes the calendar entry back.
  const calendarEntry = before === "confirmed" || outcome === "confirmed";
  const kind = mailKinds[`${before} ${outcome}`];
  await mailParticipant(tx, { registrationId, kind, calendarEntry, now });
  return { ok: true, outcome, promoted: await promoteNext(seats, { optionId: formerId, now }) };
}
