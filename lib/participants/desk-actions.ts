import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type CancelResult, cancelRegistration } from "@/lib/registration/cancel-registration";
import { lockRegistration } from "@/lib/registration/lock-registration";
import { type RestoreResult, restoreRegistration } from "@/lib/registration/restore-registration";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";

type Deps = { db: Db; clock: Clock };

/** The data that every action of an organiser on a registration needs. `userId` is the id of the organiser. */
export type DeskOrder = { seminarYear: number; registrationId: string; userId: string };

/** The greatest length of a note, in characters. */
export const NOTE_LENGTH = 2_000;

/** Checks whether a registration belongs to the seminar. */
export const isOfSeminar = async (db: Db, { seminarYear, registrationId }: Omit<DeskOrder, "userId">) =>
  (await db.registration.count({ where: { id: registrationId, seminar: { year: seminarYear } } })) > 0;

type Unknown = { ok: false; reason: "unknown" };

/**
 * Cancels a registration at an organiser's request, by the rules of cancel-registration.ts. The participant gets a
 * mail. Refuses with `unknown` if the seminar has no such registration.
 */
export async function cancelByOrganiser(deps: Deps, order: DeskOrder): Promise<CancelResult | Unknown> {
  if (!(await isOfSeminar(deps.db, order))) return { ok: false, reason: "unknown" };
  const { registrationId, userId } = order;
  return cancelRegistration(deps, { registrationId, actor: "organiser", userId });
}

/**
 * Undoes a cancellation at an organiser's request, by the rules of restore-registration.ts. Refuses with `unknown` if
 * the seminar has no such registration.
 */
export async function restoreByOrganiser(deps: Deps, order: DeskOrder): Promise<RestoreResult | Unknown> {
  if (!(await isOfSeminar(deps.db, order))) return { ok: false, reason: "unknown" };
  const { registrationId, userId } = order;
  return restoreRegistration(deps, { registrationId, actor: "organiser", userId });
}

/**
 * A time in milliseconds. If the same user requests the same mail again within this time, the second request is
 * ignored.
 */
const ONE_SENDING = 2 * 60 * 1000;

/**
 * Sends the participant the confirmation again, or, for a person in the queue, the mail about the queue. The mail
 * contains a new manage link (the link to the registration) and, for a participant with a seat, the current calendar
 * entry. If the same user requested the mail less than `ONE_SENDING` ago, no second mail is sent. Refuses with
 * `tooLate` after the end of the seminar's day in Helsinki.
 */
export async function resendConfirmation(
  { db, clock }: Deps,
  order: DeskOrder,
): Promise<{ ok: true } | { ok: false; reason: "unknown" | "cancelledBefore" | "tooLate" }> {
  const { registrationId, userId } = order;
  const now = clock.now();
  if (!(await isOfSeminar(db, order))) return { ok: false, reason: "unknown" };
  return db.$transaction(async (tx) => {
    const locked = await lockRegistration(tx, registrationId);
    if (!locked || locked.registration.status === "cancelled") return { ok: false, reason: "cancelledBefore" };
    if (isOver(locked.seminar, now)) return { ok: false, reason: "tooLate" };
    const seated = locked.registration.status === "confirmed";
    const kind = seated ? "confirmation" : "waitingList";
    const justNow = { gt: new Date(now.getTime() - ONE_SENDING) };
    const asked = { userId, action: "participant.mailed", subject: registrationId } as const;
    if ((await tx.auditEntry.count({ where: { ...asked, at: justNow } })) > 0) return { ok: true };
    await mailParticipant(tx, { registrationId, kind, calendarEntry: seated, now });
    await recordAudit(tx, { ...asked, now });
    return { ok: true };
  });
}

/**
 * Stores the organisers' note about a participant and replaces the earlier note. An empty note deletes the earlier
 * note. Refuses with `tooLong` if the note is longer than `NOTE_LENGTH`, and with `forbiddenCharacter` if it contains
 * control characters other than tabs and line breaks.
 */
export async function writeNote(
  { db, clock }: Deps,
  { note, ...order }: DeskOrder & { note: string },
): Promise<{ ok: true } | { ok: false; reason: "unknown" | "tooLong" | "forbiddenCharacter" }> {
  const text = note.replaceAll("\r\n", "\n").trim();
  if (text.length > NOTE_LENGTH) return { ok: false, reason: "tooLong" };
  if (!/^(?:\P{Cc}|[\n\t])*$/u.test(text)) return { ok: false, reason: "forbiddenCharacter" };
  const { seminarYear, registrationId, userId } = order;
  return db.$transaction(async (tx) => {
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, seminar: { year: seminarYear } },
      data: { note: text || null },
    });
    if (count === 0) return { ok: false, reason: "unknown" };
    await recordAudit(tx, { userId, action: "participant.noted", subject: registrationId, now: clock.now() });
    return { ok: true };
  });
}
