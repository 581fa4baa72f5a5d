// How long data without a registration is kept. The times for registrations are columns of the seminar, with defaults in
// prisma/schema.prisma (`needsKeptDays`, `registrationsKeptMonths`); lib/time/due-day.ts turns them into days.
import { HOURS_TO_ANSWER } from "@/lib/registration/pending-request";
import { isOver, type SeminarDates } from "@/lib/time/lifecycle";

const HOUR = 3_600_000;

/** How long requests that nobody confirms are kept, in milliseconds (privacy notice, "For how long"). */
const waitingFor = { openingAlert: 7 * 24 * HOUR, request: HOURS_TO_ANSWER * HOUR };

/** How long mails to addresses without a registration are kept, in milliseconds (privacy notice, "For how long"). */
const mailsKept = 7 * 24 * HOUR;

/**
 * Whether alerts about the opening of registration are no longer needed: the seminar's day has ended in Helsinki, or
 * the seminar has been cancelled.
 */
export function alertsAreOver(seminar: SeminarDates, now: Date): boolean {
  return isOver(seminar, now) || (seminar.cancelledAt !== null && seminar.cancelledAt <= now);
}

/**
 * Returns the moments before which unconfirmed requests count as given up. `openingAlert` is for alerts that the owner
 * of the address has not confirmed. `request` is for requests that the owner of a new address, or the colleague who is
 * offered a seat, has not answered.
 */
export function givenUp(now: Date): { openingAlert: Date; request: Date } {
  const before = (age: number) => new Date(now.getTime() - age);
  return { openingAlert: before(waitingFor.openingAlert), request: before(waitingFor.request) };
}

/** Returns the moment before which mails to addresses without a registration are erased. */
export const oldMails = (now: Date) => new Date(now.getTime() - mailsKept);
