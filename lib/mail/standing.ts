import type { RegistrationEventKind } from "@/lib/db/generated/client";
import { HOURS_TO_ANSWER } from "@/lib/registration/pending-request";
import { changesOpen, hasBegun, isOver, promotionOpen, seatsCanPass } from "@/lib/time/lifecycle";
import type { MailedSeminar, OutboxItem } from "./load-mail";

type About = Pick<OutboxItem, "seminar" | "registration" | "at">;

/** Whether the seminar of a mail has been cancelled by the time of sending. */
export const isCalledOff = ({ seminar, at }: Pick<OutboxItem, "seminar" | "at">): boolean =>
  seminar !== null && seminar.cancelledAt !== null && seminar.cancelledAt <= at;

/** Whether the day of the seminar has ended by the time of sending. */
export const isPast = ({ seminar, at }: Pick<OutboxItem, "seminar" | "at">): boolean =>
  seminar !== null && isOver(seminar, at);

/** What participants can do with their manage link at the time of sending, by the same rules as their page. */
export function abilitiesOf({ seminar, registration, at }: About): ("change" | "handOver" | "cancel")[] {
  if (!seminar || !registration || registration.status === "cancelled" || isCalledOff({ seminar, at })) return [];
  return [
    ...(changesOpen(seminar, at) ? (["change"] as const) : []),
    ...(registration.status === "confirmed" && seatsCanPass(seminar, at) ? (["handOver"] as const) : []),
    ...(hasBegun(seminar, at) ? [] : (["cancel"] as const)),
  ];
}

/** Whether a participant who has cancelled can still undo it, provided that a seat is free. */
export const mayUndo = ({ seminar, at }: About): boolean => seminar !== null && changesOpen(seminar, at);

/** Whether free seats are still given to the queue automatically. */
export const isQueueMoving = ({ seminar, at }: About): boolean => seminar !== null && promotionOpen(seminar, at);

/**
 * What happened to the registration in the transaction that wrote the mail, and whether an organiser did it. The events
 * of that transaction have the same time as the mail.
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
 * Until when people can accept a seat that was offered, or confirm a new address, if the mail was written at
 * `createdAt`: for `HOURS_TO_ANSWER` hours, but at most until the seminar begins.
 */
export function answerableUntil(createdAt: Date, seminar: Pick<MailedSeminar, "startsAt"> | null): Date {
  const end = new Date(createdAt.getTime() + HOURS_TO_ANSWER * HOUR);
  const startsAt = seminar?.startsAt;
  return startsAt && startsAt < end ? startsAt : end;
}

/**
 * Whether a mail about the queue withdraws a calendar entry. It does if a SEQUENCE was stored with it, which means that
 * the participant gave up a seat to join the queue.
 */
export const withdrawsEntry = ({ payload }: Pick<OutboxItem, "payload">): boolean =>
  payload.calendarSequence !== undefined;
