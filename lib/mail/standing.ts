import type { RegistrationEventKind } from "@/lib/db/generated/client";
import { HOURS_TO_ANSWER } from "@/lib/registration/pending-request";
import { changesOpen, hasBegun, isOver, promotionOpen, seatsCanPass } from "@/lib/time/lifecycle";
import type { MailedSeminar, OutboxItem } from "./load-mail";

type About = Pick<OutboxItem, "seminar" | "registration" | "at">;

/** Checks whether the seminar of a mail is cancelled at the time of sending. */
export const isCalledOff = ({ seminar, at }: Pick<OutboxItem, "seminar" | "at">): boolean =>
  seminar !== null && seminar.cancelledAt !== null && seminar.cancelledAt <= at;

/** Checks whether the day of the seminar has ended at the time of sending. */
export const isPast = ({ seminar, at }: Pick<OutboxItem, "seminar" | "at">): boolean =>
  seminar !== null && isOver(seminar, at);

/**
 * Returns the actions that are possible at the time of sending, on the page of the manage link (the mailed link to the
 * registration).
 */
export function abilitiesOf({ seminar, registration, at }: About): ("change" | "handOver" | "cancel")[] {
  if (!seminar || !registration || registration.status === "cancelled" || isCalledOff({ seminar, at })) return [];
  return [
    ...(changesOpen(seminar, at) ? (["change"] as const) : []),
    ...(registration.status === "confirmed" && seatsCanPass(seminar, at) ? (["handOver"] as const) : []),
    ...(hasBegun(seminar, at) ? [] : (["cancel"] as const)),
  ];
}

/**
 * Checks whether it is not too late for a participant to undo the cancellation of the registration. The participant
 * also needs a free seat, which this function does not check.
 */
export const mayUndo = ({ seminar, at }: About): boolean => seminar !== null && changesOpen(seminar, at);

/** Checks whether free seats are still given to people in the queue automatically at the time of sending. */
export const isQueueMoving = ({ seminar, at }: About): boolean => seminar !== null && promotionOpen(seminar, at);

/**
 * Returns the kinds of the events that caused the mail, and whether an organiser made the change. An event of the
 * registration caused the mail if both have the same time, because they were then stored in the same transaction.
 */
export function causeOf({ registration, createdAt }: Pick<OutboxItem, "registration" | "createdAt">): {
  kinds: RegistrationEventKind[];
  byOrganiser: boolean;
} {
  const events = registration?.events.filter(({ at }) => at.getTime() === createdAt.getTime()) ?? [];
  return { kinds: events.map(({ kind }) => kind), byOrganiser: events.some(({ actor }) => actor === "organiser") };
}

const HOUR = 3_600_000;

/**
 * Returns the time until which people can accept an offered seat or confirm a new e-mail address, if the mail was
 * written at `createdAt`. This is `HOURS_TO_ANSWER` hours later, but not later than the beginning of the seminar.
 */
export function answerableUntil(createdAt: Date, seminar: Pick<MailedSeminar, "startsAt"> | null): Date {
  const end = new Date(createdAt.getTime() + HOURS_TO_ANSWER * HOUR);
  const startsAt = seminar?.startsAt;
  return startsAt && startsAt < end ? startsAt : end;
}

/**
 * Checks whether a mail about the queue also cancels a calendar entry. The result is true if a SEQUENCE (the version of
 * the entry) was stored with the mail, because then the participant gave up a seat to join the queue.
 */
export const withdrawsEntry = ({ payload }: Pick<OutboxItem, "payload">): boolean =>
  payload.calendarSequence !== undefined;
