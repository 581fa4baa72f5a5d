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
  /** The option to move to. */
  optionId: string;
  actor: "participant" | "organiser";
  /** Whether to give up the current place and join the end of the new option's queue, if that option is full. */
  acceptQueue?: boolean;
};

export type MoveResult =
  /** `promoted`: how many of the queue that waits for the former place have got a seat and a mail. */
  | { ok: true; outcome: Outcome; promoted: number }
  | { ok: false; reason: "cancelled" | "tooLate" | "optionUnknown" | "optionNotYet" | "sameOption" | "full" };

// The kind of mail for each move. A key names the place before the move and the place after it.
const mailKinds: Record<`${Outcome} ${Outcome}`, MailKind> = {
  "confirmed confirmed": "change",
  "waiting confirmed": "confirmation",
  "confirmed waiting": "waitingList",
  "waiting waiting": "waitingList",
};

/**
 * Moves a live registration to another attendance option of its seminar, in the caller's transaction. It gets a seat if
 * a newcomer would get one, otherwise a place at the end of the queue if `acceptQueue` is true. The registration keeps
 * its number. If the move frees a seat of the former option, the first person in that queue gets it. Answers to
 * questions that only the former option asks are deleted. Everyone concerned is told by mail.
 *
 * Participants may move until the deadline for changes (`tooLate`), organisers at any time. Refuses with `full` when no
 * seat is free and `acceptQueue` is not true, and with `optionNotYet` when the option's capacity has not been set.
 * @throws when the registration does not exist
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
  // If a seat was given up, the mail takes its calendar entry back.
  const calendarEntry = before === "confirmed" || outcome === "confirmed";
  const kind = mailKinds[`${before} ${outcome}`];
  await mailParticipant(tx, { registrationId, kind, calendarEntry, now });
  return { ok: true, outcome, promoted: await promoteNext(seats, { optionId: formerId, now }) };
}
