import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { AttendanceOption, FeeCategory } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { hasFreeSeat, takesPeople } from "@/lib/seats/capacity";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { moveToOption, type OptionMove } from "@/lib/seats/move-to-option";
import { changesOpen, isComing, seminarState } from "@/lib/time/lifecycle";
import { changedFields, loadDetails, type StoredDetails, storeDetails, versionOf } from "./load-details";
import { lockRegistration } from "./lock-registration";
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
  | { ok: false; reason: "cancelled" | "tooLate" | "optionUnknown" | "optionNotYet" | "feeUnknown" | "full" }
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
 * @throws if the new e-mail address has another registration for the seminar; cancelled registrations do not count (the
 * database constraint `registration_live_email`)
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
  const chosen = await findChosen(tx, { details, seminarId: seminar.id });
  if (!chosen.ok) return chosen;
  const moves = details.optionId !== before.optionId;
  if (moves && !isComing(seminarState(seminar, now))) return { ok: false, reason: "tooLate" };
  if (moves && !takesPeople(chosen.option)) return { ok: false, reason: "optionNotYet" };
  if (moves && !hasFreeSeat(chosen.option) && !acceptQueue) return { ok: false, reason: "full" };

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

type Chosen =
  | { ok: true; option: AttendanceOption; feeCategory: FeeCategory | null }
  | { ok: false; reason: "optionUnknown" | "feeUnknown" };

async function findChosen(
  tx: Tx,
  { details: { optionId, feeCategoryId }, seminarId }: { details: RegistrationDetails; seminarId: string },
): Promise<Chosen> {
  const option = await tx.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (!option) return { ok: false, reason: "optionUnknown" };
  const feeCategory = feeCategoryId
    ? await tx.feeCategory.findUnique({ where: { id: feeCategoryId, seminarId } })
    : null;
  return feeCategoryId && !feeCategory ? { ok: false, reason: "feeUnknown" } : { ok: true, option, feeCategory };
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
