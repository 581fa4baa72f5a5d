import { HOURS_TO_ANSWER } from "@/lib/registration/pending-request";
import { isOver, type SeminarDates } from "@/lib/time/lifecycle";

const HOUR = 3_600_000;

/** How long, in milliseconds, what waits for someone's confirmation is kept (privacy notice, "For how long"). */
const waitingFor = { openingAlert: 7 * 24 * HOUR, request: HOURS_TO_ANSWER * HOUR };

/** How long, in milliseconds, a mail is kept that went to an address of no registration (privacy notice). */
const mailsKept = 7 * 24 * HOUR;

/** Whether nobody will be told any more that registration opens. */
export function alertsAreOver(seminar: SeminarDates, now: Date): boolean {
  return isOver(seminar, now) || (seminar.cancelledAt !== null && seminar.cancelledAt <= now);
}

/**
 * What was asked for before these moments and has not been answered since is given up: an alert by the owner of its address,
 * a request by the owner of a new address or by the colleague who is offered a place.
 */
export function givenUp(now: Date): { openingAlert: Date; request: Date } {
  const before = (age: number) => new Date(now.getTime() - age);
  return { openingAlert: before(waitingFor.openingAlert), request: before(waitingFor.request) };
}

/** Mails written before this moment to addresses of no registration are erased. */
export const oldMails = (now: Date) => new Date(now.getTime() - mailsKept);
