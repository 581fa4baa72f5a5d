// This file contains the retention periods of unconfirmed requests, and of mails to e-mail addresses without a
// registration. The retention periods of registrations are columns of the seminar (`needsKeptDays`,
// `registrationsKeptMonths`), with defaults in prisma/schema.prisma; lib/time/due-day.ts calculates the days of erasure
// from them.
import { HOURS_TO_ANSWER } from "@/lib/registration/pending-request";
import { isOver, type SeminarDates } from "@/lib/time/lifecycle";

const HOUR = 3_600_000;

/**
 * The time for which unconfirmed requests are kept, in milliseconds. `openingAlert` is for requests for a mail when
 * registration opens. `request` is for requests to change an e-mail address, and for offers of a seat to a colleague.
 * The privacy notice states these times under "For how long".
 */
const waitingFor = { openingAlert: 7 * 24 * HOUR, request: HOURS_TO_ANSWER * HOUR };

/**
 * The time, in milliseconds, for which a mail is kept if its e-mail address has no registration. The privacy notice
 * states this time under "For how long".
 */
const mailsKept = 7 * 24 * HOUR;

/**
 * Checks whether the alerts of a seminar (requests for a mail when registration opens) are no longer needed: the
 * seminar's day has ended in Helsinki, or the seminar has been cancelled.
 */
export function alertsAreOver(seminar: SeminarDates, now: Date): boolean {
  return isOver(seminar, now) || (seminar.cancelledAt !== null && seminar.cancelledAt <= now);
}

/**
 * Returns a time for each kind of request in `waitingFor`. The requests that were made before this time and are still
 * unconfirmed must be erased.
 */
export function givenUp(now: Date): { openingAlert: Date; request: Date } {
  const before = (age: number) => new Date(now.getTime() - age);
  return { openingAlert: before(waitingFor.openingAlert), request: before(waitingFor.request) };
}

/**
 * Returns a time. Mails that were written before this time must be erased if their e-mail address has no registration.
 */
export const oldMails = (now: Date) => new Date(now.getTime() - mailsKept);
