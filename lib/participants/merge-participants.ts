import { recordAudit } from "@/lib/audit/record-audit";
import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";
import { changedFields, loadDetails, storeDetails } from "@/lib/registration/load-details";
import { lockRegistration } from "@/lib/registration/lock-registration";
import type { SeatsLocked } from "@/lib/seats/lock-seats";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { giveUpPlace } from "@/lib/seats/places";
import { promoteNext } from "@/lib/seats/promote-next";
import { isOver } from "@/lib/time/lifecycle";
import { type DeskOrder, isOfSeminar } from "./desk-actions";
import { filledFrom, joinedNotes } from "./merge-rules";

export type MergeResult =
  /** `promoted` is the number of people in the queue who got a seat and a mail. */
  | { ok: true; promoted: number }
  /** `wouldLoseSeat`: the registration that would be kept is in the queue, but the other registration has a seat. */
  | { ok: false; reason: "unknown" | "cancelledBefore" | "tooLate" | "wouldLoseSeat" };

/**
 * Merges two registrations of the same person into one. Neither may be cancelled. One registration is kept (its id is
 * `registrationId`), with its seat or its position in the queue. The other registration (its id is `otherId`) is
 * cancelled, and its seat goes to the queue by the rules of lib/seats/promote-next.ts. The kept registration gets the
 * links, history, mails and door marks (records of arrival) of the other registration. Details that are missing in the
 * kept registration are also taken from the other registration. All changes are made in one transaction.
 *
 * At most two mails are sent to the person: one that removes the entry of the cancelled registration from their
 * calendar, and one about the changed details. Refuses with `tooLate` after the end of the seminar's day in Helsinki,
 * and with `wouldLoseSeat` if only the other registration has a seat.
 */
export async function mergeParticipants(
  { db, clock }: { db: Db; clock: Clock },
  { otherId, ...order }: DeskOrder & { otherId: string },
): Promise<MergeResult> {
  const { seminarYear, registrationId, userId } = order;
  const now = clock.now();
  const known = [registrationId, otherId].map((id) => isOfSeminar(db, { seminarYear, registrationId: id }));
  if (registrationId === otherId || (await Promise.all(known)).includes(false)) return { ok: false, reason: "unknown" };
  return db.$transaction(async (tx) => {
    const locked = await lockRegistration(tx, registrationId);
    const dropped = await tx.registration.findUnique({ where: { id: otherId } });
    if (!locked || !dropped) return { ok: false, reason: "unknown" };
    const { registration: kept, seminar, seats } = locked;
    if (kept.status === "cancelled" || dropped.status === "cancelled") return { ok: false, reason: "cancelledBefore" };
    if (isOver(seminar, now)) return { ok: false, reason: "tooLate" };
    if (kept.status === "waiting" && dropped.status === "confirmed") return { ok: false, reason: "wouldLoseSeat" };

    await fillIn(tx, { kept, dropped, now });
    await moveAll(tx, { from: otherId, to: registrationId });
    const promoted = await drop(seats, dropped, now);
    await recordAudit(tx, { userId, action: "participant.merged", subject: registrationId, now });
    return { ok: true, promoted };
  });
}

type Pair = { kept: Registration; dropped: Registration; now: Date };

async function fillIn(tx: Tx, { kept, dropped, now }: Pair): Promise<void> {
  const registrationId = kept.id;
  const before = await loadDetails(tx, registrationId);
  const asked = await tx.question.findMany({
    where: { seminarId: kept.seminarId, OR: [{ optionId: null }, { optionId: kept.optionId }] },
  });
  const details = filledFrom(before, await loadDetails(tx, dropped.id), new Set(asked.map(({ id }) => id)));
  const changed = changedFields(before, details);
  const feeCategory = details.feeCategoryId
    ? await tx.feeCategory.findUnique({ where: { id: details.feeCategoryId } })
    : null;
  await storeDetails(tx, { registrationId, details, changed, feeCategory, now });
  await tx.registration.update({
    where: { id: registrationId },
    data: {
      note: joinedNotes(kept.note, dropped.note),
      arrivedAt: kept.arrivedAt ?? dropped.arrivedAt,
      feedbackGiven: kept.feedbackGiven || dropped.feedbackGiven,
    },
  });
  await recordEvent(tx, { registrationId, kind: "merged", actor: "organiser", fields: changed, now });
  if (changed.length > 0) await mailParticipant(tx, { registrationId, kind: "change", calendarEntry: false, now });
}

/**
 * Moves the links, history, mails and door marks of the registration `from` to the registration `to`. Deletes the open
 * requests of the registration `from`: a change of its e-mail address, and an offer of its seat to a colleague.
 */
async function moveAll(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  const move = { where: { registrationId: from }, data: { registrationId: to } };
  await tx.manageLink.updateMany(move);
  await tx.registrationEvent.updateMany(move);
  await tx.outboxMail.updateMany(move);
  await tx.arrivalMark.updateMany(move);
  await tx.emailChange.deleteMany({ where: { registrationId: from } });
  await tx.handOver.deleteMany({ where: { registrationId: from } });
}

async function drop(tx: SeatsLocked, registration: Registration, now: Date): Promise<number> {
  const { id, status, optionId } = registration;
  await giveUpPlace(tx, { registration, now });
  await tx.registration.update({ where: { id }, data: { note: null } });
  await recordEvent(tx, { registrationId: id, kind: "merged", actor: "organiser", now });
  if (status === "confirmed")
    await mailParticipant(tx, { registrationId: id, kind: "cancellation", calendarEntry: true, now });
  return promoteNext(tx, { optionId, now });
}
