import { recordEvent } from "@/lib/audit/record-event";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { AttendanceOption, FeeCategory } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { hasFreeSeat, takesPeople } from "@/lib/seats/capacity";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { moveToOption, type OptionMove } from "@/lib/seats/move-to-option";
import { changesOpen, isComing, seminarState } from "@/lib/time/lifecycle";
import { changedFields } from "./changed-fields";
import { loadDetails, type StoredDetails, versionOf } from "./load-details";
import { lockRegistration } from "./lock-registration";
import { replaceEmail } from "./replace-email";
import type { RegistrationDetails } from "./schema";
import { storeDetails } from "./store-details";

export type RegistrationChange = {
  registrationId: string;
  details: RegistrationDetails;
  /** In which the participant wants the mails. */
  locale: Locale;
  /** Of the details that the form was filled with (load-details.ts). */
  version: string;
  /** Whether to give up the place held now for the end of the other option's queue, if that is full. */
  acceptQueue: boolean;
  /** Organisers may after the deadline too, and correct the address at once. */
  actor: "participant" | "organiser";
};

export type ChangeResult =
  /**
   * `again`: the same change has been stored before, as when an answer is lost. `promoted`: how many of the queue have got the
   * seat that came free, and a mail.
   */
  | { ok: true; changed: boolean; promoted: number; again?: true }
  | { ok: false; reason: "cancelled" | "tooLate" | "optionUnknown" | "optionNotYet" | "feeUnknown" | "full" }
  /** Someone else, or another tab, has changed the details since; `stored` is what they are now, and `version` of that. */
  | { ok: false; reason: "stale"; version: string; stored: StoredDetails };

/**
 * Changes what a participant gave, by the participant, all of it or nothing: the option by the rules of move-to-option.ts, everything
 * else as it stands in the form. The address is changed by confirming a new one, and is left as it is. The history learns
 * the names of the fields; the participant gets one mail if anything changed.
 */
export function changeRegistration(
  { db, clock }: { db: Db; clock: Clock },
  change: Omit<RegistrationChange, "actor">,
): Promise<ChangeResult> {
  const now = clock.now();
  return db.$transaction((tx) => applyChange(tx, { ...change, actor: "participant" }, now));
}

/**
 * The same in the caller's transaction, also for an organiser: then it may be after the deadline, and a corrected address
 * holds at once (replace-email.ts).
 * @throws when the address has a live registration of the seminar (`registration_live_email`)
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
  // Told after the language has been stored. Moving mails by itself, and what else has changed needs no second mail.
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

/** @throws when the move is refused, which has been ruled out: what was stored before is undone */
async function move(tx: Tx, to: OptionMove & { now: Date }): Promise<number> {
  const moved = await moveToOption(tx, to);
  if (!moved.ok) throw new Error(`the move was refused: ${moved.reason}`);
  return moved.promoted;
}
