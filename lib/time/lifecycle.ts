import { isoDay } from "@/lib/i18n/format";
import { dueAfterMonths, isDue } from "./due-day";

export type SeminarState = "draft" | "announced" | "open" | "closed" | "held" | "archived" | "cancelled";

/** The states in which the public can see the seminar. */
export type PublicState = Exclude<SeminarState, "draft">;

/** The columns from which the state of a seminar is computed. */
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

/** The phase of a seminar in each state. Code outside this file must use the functions below instead. */
const phases: Readonly<Record<SeminarState, "hidden" | "coming" | "held" | "archived" | "cancelled">> = {
  draft: "hidden",
  announced: "coming",
  open: "coming",
  closed: "coming",
  held: "held",
  archived: "archived",
  cancelled: "cancelled",
};

const reached = (moment: Date | null, now: Date) => moment !== null && moment <= now;

/** Checks whether the seminar has been announced, which means that its plans are public. */
export function isAnnounced({ announcedAt }: Pick<SeminarDates, "announcedAt">, now: Date): boolean {
  return reached(announcedAt, now);
}

/**
 * Returns the last date on which the seminar can take place (`YYYY-MM-DD`). If the date of the seminar is known, it is
 * this date; otherwise it is the end of the seminar's month or year.
 */
function lastDay({ year, month, date }: SeminarDates): string {
  return date ? isoDay(date) : `${year}-${String(month ?? 12).padStart(2, "0")}-31`;
}

/**
 * Checks whether the day of the seminar has ended in Helsinki. If its date is not known, checks whether its month or
 * year has ended.
 */
export function isOver(seminar: SeminarDates, now: Date): boolean {
  return isoDay(now) > lastDay(seminar);
}

/**
 * Returns the state of the seminar at `now`. The state is not stored: it is computed from the dates.
 * - `cancelled`: from `cancelledAt`. This is the state even if the seminar was never announced.
 * - `draft`: before `announcedAt`.
 * - `held`: after the seminar's day has ended in Helsinki.
 * - `archived`: from the day on which the registrations of a held seminar are erased.
 * - `announced`: before `registrationOpensAt`, or if no opening time is set.
 * - `open`: from `registrationOpensAt` until `registrationClosesAt`. If there is no closing time, until the seminar's day
 *   has ended.
 * - `closed`: from `registrationClosesAt` until the seminar's day has ended.
 */
export function seminarState(seminar: SeminarDates, now: Date): SeminarState {
  if (reached(seminar.cancelledAt, now)) return "cancelled";
  if (!isAnnounced(seminar, now)) return "draft";
  if (isOver(seminar, now))
    return isDue(dueAfterMonths(seminar, seminar.registrationsKeptMonths), now) ? "archived" : "held";
  if (!reached(seminar.registrationOpensAt, now)) return "announced";
  return reached(seminar.registrationClosesAt, now) ? "closed" : "open";
}

/** Checks whether people can be checked in: the seminar has been announced, and is not cancelled or archived. */
export function isDoorOpen(state: SeminarState): boolean {
  return phases[state] === "coming" || phases[state] === "held";
}

/**
 * Checks whether the seminar has been announced and will still take place: it has not been held and is not cancelled.
 */
export function isComing(state: SeminarState): boolean {
  return phases[state] === "coming";
}

/** The time of day in Helsinki from which reminders are sent. */
export const REMINDED_AT = "09:00";

/** Checks whether the seminar has been held. Archived seminars have been held too. */
export function isHeld(state: SeminarState): boolean {
  return phases[state] === "held" || phases[state] === "archived";
}

/** Checks whether the seminar has begun. If its start time is not known, checks whether its day has ended. */
export function hasBegun(seminar: SeminarDates & { startsAt: Date | null }, now: Date): boolean {
  return reached(seminar.startsAt, now) || isOver(seminar, now);
}

/**
 * Checks whether the seminar has ended and was not cancelled. If the end time is not known, the seminar ends when its
 * day ends in Helsinki.
 */
export function hasEnded(seminar: SeminarDates & { endsAt: Date | null }, now: Date): boolean {
  return !reached(seminar.cancelledAt, now) && (reached(seminar.endsAt, now) || isOver(seminar, now));
}

/**
 * Checks whether `deadline` is still in the future. If `deadline` is null, the deadline is the beginning of the
 * seminar's day in Helsinki; if the date is not known either, there is no deadline yet. The result is false if the
 * seminar is a draft, cancelled or over.
 */
function goesOn(seminar: SeminarDates, deadline: Date | null, now: Date): boolean {
  if (!isComing(seminarState(seminar, now))) return false;
  if (deadline) return !reached(deadline, now);
  return seminar.date === null || isoDay(now) < isoDay(seminar.date);
}

/**
 * Checks whether free seats are given to the queue automatically. This ends at `promotionEndsAt`. If `promotionEndsAt`
 * is null, it ends at the beginning of the seminar's day. The result is false if the seminar is a draft, cancelled or
 * over.
 */
export function promotionOpen(seminar: SeminarDates & { promotionEndsAt: Date | null }, now: Date): boolean {
  return goesOn(seminar, seminar.promotionEndsAt, now);
}

/**
 * Checks whether participants may change their registrations. They may do so until `changesCloseAt`. If
 * `changesCloseAt` is null, they may do so until the beginning of the seminar's day. The result is false if the seminar
 * is a draft, cancelled or over.
 */
export function changesOpen(seminar: SeminarDates & { changesCloseAt: Date | null }, now: Date): boolean {
  return goesOn(seminar, seminar.changesCloseAt, now);
}

/**
 * Checks whether participants can give feedback. They can give it from the beginning of the seminar until its
 * registrations are erased (the state `archived`), but not if the seminar is cancelled.
 */
export function feedbackOpen(seminar: SeminarDates & { startsAt: Date | null }, now: Date): boolean {
  return hasBegun(seminar, now) && isDoorOpen(seminarState(seminar, now));
}

/**
 * Checks whether participants may hand over their seats. They may do so until the seminar begins, but not if the
 * seminar is a draft or cancelled.
 */
export function seatsCanPass(seminar: SeminarDates & { startsAt: Date | null }, now: Date): boolean {
  return isComing(seminarState(seminar, now)) && !hasBegun(seminar, now);
}
