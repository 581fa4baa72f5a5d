import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { identityOf } from "@/lib/folded-text";
import { wholeName } from "@/lib/forms/person-name";
import type { Locale } from "@/lib/i18n/locales";
import { hasFreeSeat, takesPeople } from "@/lib/seats/capacity";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { moveToOption, type OptionMove } from "@/lib/seats/move-to-option";
import { changesOpen, isComing, seminarState } from "@/lib/time/lifecycle";
import { type CheckedChoice, checkChosen } from "./check-chosen";
import type { Leaving } from "./leaving";
import { leavingAt } from "./leaving-at";
import { changedFields, loadDetails, type StoredDetails, storeDetails, versionOf } from "./load-details";
import { lockRegistration } from "./lock-registration";
import { isRegistered } from "./pending-request";
import { replaceEmail } from "./replace-email";
import type { RegistrationDetails } from "./schema";

export type RegistrationChange = {
  registrationId: string;
  details: RegistrationDetails;
  /** The language of the mails to the participant. */
  locale: Locale;
  /** The version of the details that the form showed when it was opened (`versionOf` in load-details.ts). */
  version: string;
  /**
   * Whether the participant gives up the current seat or queue position and joins the end of the new option's queue if
   * the new option is full.
   */
  acceptQueue: boolean;
  /**
   * What the participant has been told that becomes of the former seat or queue position (`leavingAt`), if the
   * attendance option changes. It is needed only if the move cannot be undone, and not if `acceptQueue` is true, which
   * already gives up the former place.
   */
  agreedTo?: Leaving | undefined;
  /**
   * The person who makes the change. Organisers may also change a registration after the deadline for changes, and may
   * change the e-mail address without a confirmation by mail.
   */
  actor: "participant" | "organiser";
};

export type ChangeResult =
  /**
   * `again` is true if the same change was already stored, for example because the form was sent twice. `promoted` is
   * the number of people in the queue who got the free seat and a mail.
   */
  | { ok: true; changed: boolean; promoted: number; again?: true }
  | { ok: false; reason: "cancelled" | "tooLate" | "optionNotYet" | "full" }
  | Extract<CheckedChoice, { ok: false }>
  /** The move to another option cannot be undone, and the participant has not agreed to that. */
  | { ok: false; reason: "leaves"; leaving: Exclude<Leaving, "undoable"> }
  /** With the changed name or address, the same person would have two registrations that are not cancelled. */
  | { ok: false; reason: "alreadyRegistered" }
  /**
   * The details have been changed since the form was opened. `stored` contains the details that are now stored, and
   * `version` is their version.
   */
  | { ok: false; reason: "stale"; version: string; stored: StoredDetails };

/**
 * Changes the details of a registration at its participant's request. Either all changes are stored or none. The
 * attendance option changes by the rules of move-to-option.ts; every other field gets the value from the form. The
 * e-mail address does not change here, because the owner of the new address must first confirm it
 * (request-email-change.ts). The names of the changed fields are added to the history. If anything has changed, the
 * participant gets one mail.
 *
 * Refuses with:
 * - `tooLate` after the deadline for changes.
 * - `full` if the new option has no free seat and `acceptQueue` is false.
 * - `stale` if the details have been changed since the form was opened.
 * - `optionUnknown`, `feeUnknown` or `answerMissing` by the rules of check-chosen.ts.
 */
export function changeRegistration(
  { db, clock }: { db: Db; clock: Clock },
  change: Omit<RegistrationChange, "actor">,
): Promise<ChangeResult> {
  const now = clock.now();
  return db.$transaction((tx) => applyChange(tx, { ...change, actor: "participant" }, now));
}

/**
 * Changes a registration in the same way as `changeRegistration`, but in the caller's transaction. The change can also
 * be made by an organiser. An organiser may change details after the deadline, and a new e-mail address is stored at
 * once (replace-email.ts).
 */
export async function applyChange(tx: Tx, change: RegistrationChange, now: Date): Promise<ChangeResult> {
  const { registrationId, acceptQueue, actor } = change;
  const locked = await lockRegistration(tx, registrationId);
  if (!locked || locked.registration.status === "cancelled") return { ok: false, reason: "cancelled" };
  const { seminar, registration } = locked;
  if (actor === "participant" && !changesOpen(seminar, now)) return { ok: false, reason: "tooLate" };

  const before = await loadDetails(tx, registrationId);
  const version = versionOf(before);
  const email = actor === "organiser" ? change.details.email : before.email;
  const details = { ...change.details, email, locale: change.locale };
  if (version !== change.version) {
    const isStored = details.optionId === before.optionId && email === before.email;
    if (isStored && changedFields(before, details).length === 0)
      return { ok: true, changed: false, promoted: 0, again: true };
    return { ok: false, reason: "stale", version, stored: before };
  }
  const chosen = await checkChosen(tx, seminar.id, details);
  if (!chosen.ok) return chosen;
  const moves = details.optionId !== before.optionId;
  if (moves && !isComing(seminarState(seminar, now))) return { ok: false, reason: "tooLate" };
  if (moves && !takesPeople(chosen.option)) return { ok: false, reason: "optionNotYet" };
  if (moves && !hasFreeSeat(chosen.option) && !acceptQueue) return { ok: false, reason: "full" };
  if (moves && actor === "participant" && !acceptQueue) {
    const option = await tx.attendanceOption.findUniqueOrThrow({ where: { id: before.optionId } });
    const leaving = leavingAt({ status: registration.status, option, seminar }, now);
    if (leaving && leaving !== "undoable" && leaving !== change.agreedTo)
      return { ok: false, reason: "leaves", leaving };
  }

  const renamed = identityOf(details) !== identityOf(before);
  if (
    renamed &&
    (await isRegistered(tx, { seminarId: seminar.id, registrationId, ...details, name: wholeName(details) }))
  )
    return { ok: false, reason: "alreadyRegistered" };

  const changed = changedFields(before, details);
  await storeDetails(tx, { registrationId, details, changed, feeCategory: chosen.feeCategory, now });
  if (changed.length > 0) await recordEvent(tx, { registrationId, kind: "changed", actor, fields: changed, now });
  const readdressed = email !== before.email;
  const kind = readdressed ? await replaceEmail(tx, { registration, email, actor, now }) : "change";
  const calendarEntry = readdressed && registration.status === "confirmed";
  // Write the mail only after the details are stored, because it is written in the stored language. If the attendance
  // option changes, `move` writes the mail, and no second mail is written here.
  if (moves) {
    const promoted = await move(tx, { registrationId, optionId: details.optionId, acceptQueue, actor, now });
    return { ok: true, changed: true, promoted };
  }
  if (readdressed || changed.length > 0) await mailParticipant(tx, { registrationId, kind, calendarEntry, now });
  return { ok: true, changed: readdressed || changed.length > 0, promoted: 0 };
}

/**
 * Moves the registration to another attendance option. Returns the number of people in the queue who got the free seat.
 * @throws if the move is refused. The caller has already checked that this cannot happen. The error undoes the whole
 * transaction.
 */
async function move(tx: Tx, to: OptionMove & { now: Date }): Promise<number> {
  const moved = await moveToOption(tx, to);
  if (!moved.ok) throw new Error(`the move was refused: ${moved.reason}`);
  return moved.promoted;
}
