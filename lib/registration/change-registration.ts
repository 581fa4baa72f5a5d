import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { changesOpen } from "@/lib/seminars/rules";
import { type ChangedField, changedFields } from "./changed-fields";
import { loadDetails, versionOf } from "./load-details";
import { lockRegistration } from "./lock-registration";
import { mailParticipants } from "./mail-participants";
import { moveToOption, type OptionMove } from "./move-to-option";
import { recordEvent } from "./record-event";
import { hasFreeSeat } from "./rules";
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
};

export type ChangeResult =
  | { ok: true; changed: boolean }
  | { ok: false; reason: "cancelled" | "tooLate" | "optionUnknown" | "feeUnknown" | "full" }
  /** Someone else, or another tab, has changed the details since. `version` is what they are now. */
  | { ok: false; reason: "stale"; version: string };

/**
 * Changes what a participant gave, all of it or nothing: the option by the rules of move-to-option.ts, everything else as
 * it stands in the form. The address is changed by confirming a new one, and is left as it is. The history
 * learns the names of the fields; the participant gets one mail if anything changed.
 */
export function changeRegistration(
  { db, clock }: { db: Db; clock: Clock },
  change: RegistrationChange,
): Promise<ChangeResult> {
  const now = clock.now();
  return db.$transaction((tx) => apply(tx, change, now));
}

async function apply(tx: Tx, change: RegistrationChange, now: Date): Promise<ChangeResult> {
  const { registrationId, acceptQueue } = change;
  const locked = await lockRegistration(tx, registrationId);
  if (!locked || locked.registration.status === "cancelled") return { ok: false, reason: "cancelled" };
  const { seminar } = locked;
  if (!changesOpen(seminar, now)) return { ok: false, reason: "tooLate" };

  const before = await loadDetails(tx, registrationId);
  const version = versionOf(before);
  if (version !== change.version) return { ok: false, reason: "stale", version };
  const details = { ...change.details, email: before.email, locale: change.locale };
  const { optionId, feeCategoryId } = details;
  const option = await tx.attendanceOption.findUnique({ where: { id: optionId, seminarId: seminar.id } });
  if (!option) return { ok: false, reason: "optionUnknown" };
  const where = { id: feeCategoryId ?? "", seminarId: seminar.id };
  const feeCategory = feeCategoryId ? await tx.feeCategory.findUnique({ where }) : null;
  if (feeCategoryId && !feeCategory) return { ok: false, reason: "feeUnknown" };
  const moves = optionId !== before.optionId;
  if (moves && !hasFreeSeat(option) && !acceptQueue) return { ok: false, reason: "full" };

  const changed = changedFields(before, details);
  await storeDetails(tx, { registrationId, details, changed, feeCategory, now });
  await recordChange(tx, { registrationId, changed, now });
  // Told after the language has been stored. Moving mails by itself, and what else has changed needs no second mail.
  if (moves) await move(tx, { registrationId, optionId, acceptQueue, now });
  else if (changed.length > 0)
    await mailParticipants(tx, { registrationIds: [registrationId], kind: "change", calendarEntry: false, now });
  return { ok: true, changed: moves || changed.length > 0 };
}

/** @throws when the move is refused, which has been ruled out: what was stored before is undone */
async function move(tx: Tx, to: Omit<OptionMove, "actor"> & { now: Date }): Promise<void> {
  const moved = await moveToOption(tx, { ...to, actor: "participant" });
  if (!moved.ok) throw new Error(`the move was refused: ${moved.reason}`);
}

async function recordChange(
  tx: Tx,
  { registrationId, changed, now }: { registrationId: string; changed: ChangedField[]; now: Date },
): Promise<void> {
  if (changed.length === 0) return;
  await recordEvent(tx, { registrationId, kind: "changed", actor: "participant", fields: changed, now });
}
