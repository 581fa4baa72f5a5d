import { isoDay } from "@/lib/i18n/format";
import { dueAfterMonths, isDue } from "./due-day";

export type SeminarState = "draft" | "announced" | "open" | "closed" | "held" | "archived" | "cancelled";

/** The states in which readers may know of the seminar. */
export type PublicState = Exclude<SeminarState, "draft">;

/** The columns that a seminar's state follows from. */
export type SeminarDates = {
  year: number;
  month: number | null;
  date: Date | null;
  announcedAt: Date | null;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  cancelledAt: Date | null;
  registrationsKeptMonths: number;
};

const reached = (moment: Date | null, now: Date) => moment !== null && moment <= now;

/** Whether the seminar's plans have become public. */
export function isAnnounced({ announcedAt }: Pick<SeminarDates, "announcedAt">, now: Date): boolean {
  return reached(announcedAt, now);
}

/** The last day on which the seminar can be, `YYYY-MM-DD`: its day, else its month's or its year's last. */
function lastDay({ year, month, date }: SeminarDates): string {
  return date ? isoDay(date) : `${year}-${String(month ?? 12).padStart(2, "0")}-31`;
}

/** Whether the seminar's day has ended in Helsinki; of a day that is not known, its month or year. */
export function isOver(seminar: SeminarDates, now: Date): boolean {
  return isoDay(now) > lastDay(seminar);
}

/**
 * Where the seminar is in its lifecycle at the moment `now`. Nothing is ever flipped by a job:
 * - `cancelled` from `cancelledAt` on, whatever else is set: a seminar that was never announced can be told not to come;
 * - `draft` until `announcedAt`;
 * - `held` once its day has ended in Helsinki, and `archived` from the day on which its registrations are erased:
 *   what is left of it is public;
 * - `open` from `registrationOpensAt` (included) to `registrationClosesAt` (excluded; without one, to the day's end),
 *   `closed` after it, and `announced` before it or while there is no window.
 */
export function seminarState(seminar: SeminarDates, now: Date): SeminarState {
  if (reached(seminar.cancelledAt, now)) return "cancelled";
  if (!isAnnounced(seminar, now)) return "draft";
  if (isOver(seminar, now))
    return isDue(dueAfterMonths(seminar, seminar.registrationsKeptMonths), now) ? "archived" : "held";
  if (!reached(seminar.registrationOpensAt, now)) return "announced";
  return reached(seminar.registrationClosesAt, now) ? "closed" : "open";
}

/** Whether people can have been let in to the seminar: it has been announced and not cancelled. */
export function checksIn(state: SeminarState): boolean {
  return isComing(state) || state === "held";
}

/** Whether the seminar is still to come: it has been announced, and neither held nor cancelled. */
export function isComing(state: SeminarState): boolean {
  return state === "announced" || state === "open" || state === "closed";
}

/** The hour in Helsinki from which participants are reminded. */
export const REMINDED_AT = "09:00";

/** Whether the seminar has been held, lately or long ago. */
export function isHeld(state: SeminarState): boolean {
  return state === "held" || state === "archived";
}

/** Whether the seminar has begun; while its time of day is not known, whether its day has ended. */
export function hasBegun(seminar: SeminarDates & { startsAt: Date | null }, now: Date): boolean {
  return reached(seminar.startsAt, now) || isOver(seminar, now);
}

/** Whether the seminar was held and has ended; while its time of day is not known, whether its day has. */
export function hasEnded(seminar: SeminarDates & { endsAt: Date | null }, now: Date): boolean {
  return !reached(seminar.cancelledAt, now) && (reached(seminar.endsAt, now) || isOver(seminar, now));
}

/** Whether what ends at `deadline`, or without one when the seminar's day begins in Helsinki, still goes on. */
function goesOn(seminar: SeminarDates, deadline: Date | null, now: Date): boolean {
  if (reached(seminar.cancelledAt, now) || isOver(seminar, now)) return false;
  if (deadline) return !reached(deadline, now);
  return seminar.date === null || isoDay(now) < isoDay(seminar.date);
}

/** Whether a free seat goes to the queue by itself: until `promotionEndsAt` (excluded), never of a cancelled or held seminar. */
export function promotionOpen(seminar: SeminarDates & { promotionEndsAt: Date | null }, now: Date): boolean {
  return goesOn(seminar, seminar.promotionEndsAt, now);
}

/** Whether participants may change what they gave: until `changesCloseAt` (excluded), never of a cancelled or held seminar. */
export function changesOpen(seminar: SeminarDates & { changesCloseAt: Date | null }, now: Date): boolean {
  return goesOn(seminar, seminar.changesCloseAt, now);
}

/** Whether those who had a seat are asked what they thought: from the seminar's beginning until it is archived. */
export function feedbackOpen(seminar: SeminarDates & { startsAt: Date | null }, now: Date): boolean {
  const state = seminarState(seminar, now);
  return hasBegun(seminar, now) && (isComing(state) || state === "held");
}

/** Whether a participant may hand the seat over to someone: until the seminar begins, never of a cancelled one. */
export function seatsCanPass(seminar: SeminarDates & { startsAt: Date | null }, now: Date): boolean {
  return !reached(seminar.cancelledAt, now) && !hasBegun(seminar, now);
}
