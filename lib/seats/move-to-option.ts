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
  /** The attendance option to which the registration moves. */
  optionId: string;
  actor: "participant" | "organiser";
  /**
   * Whether the participant gives up the current seat or queue position and joins the end of the new option's queue if
   * the new option is full.
   */
  acceptQueue?: boolean;
};

export type MoveResult =
  /** `promoted` is the number of people in the former option's queue who got a seat and a mail. */
  | { ok: true; outcome: Outcome; promoted: number }
  | { ok: false; reason: "cancelled" | "tooLate" | "optionUnknown" | "optionNotYet" | "sameOption" | "full" };

// The kind of mail for each move. A key is the status before the move and the status after it.
const mailKinds: Record<`${Outcome} ${Outcome}`, MailKind> = {
  "confirmed confirmed": "change",
  "waiting confirmed": "confirmation",
  "confirmed waiting": "waitingList",
  "waiting waiting": "waitingList",
};

/**
 * Moves a registration to another attendance option of its seminar, in the caller's transaction. The registration keeps
 * its number. It gets a seat if a seat is free and the queue is empty. Otherwise, if `acceptQueue` is true, it joins
 * the end of the new option's queue. If the move frees a seat of the former option, the first person in that option's
 * queue gets the seat by the rules of promote-next.ts. Answers to questions that only the former option asks are
 * deleted. The participant gets a mail, and so does each person who gets a seat.
 *
 * Refuses with `cancelled` if the registration is cancelled, and with `tooLate` if a participant wants to move after
 * the deadline for changes. This function sets no deadline for organisers. Refuses with `full` if no seat is free and
 * `acceptQueue` is not true, and with `optionNotYet` if the capacity of the new option has not been set.
 * @throws if the registration does not exist
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
  // If the participant gave up a seat, the mail removes the entry from their calendar.
  const calendarEntry = before === "confirmed" || outcome === "confirmed";
  const kind = mailKinds[`${before} ${outcome}`];
  await mailParticipant(tx, { registrationId, kind, calendarEntry, now });
  return { ok: true, outcome, promoted: await promoteNext(seats, { optionId: formerId, now }) };
}
