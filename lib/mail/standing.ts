import type { RegistrationEventKind } from "@/lib/db/generated/client";
import { HOURS_TO_ANSWER } from "@/lib/registration/pending-request";
import { changesOpen, hasBegun, isOver, promotionOpen, seatsCanPass } from "@/lib/time/lifecycle";
import type { MailedSeminar, OutboxItem } from "./load-mail";

type About = Pick<OutboxItem, "seminar" | "registration" | "at">;

/** Whether the seminar of a mail has been called off by the moment of sending. */
export const isCalledOff = ({ seminar, at }: Pick<OutboxItem, "seminar" | "at">): boolean =>
  seminar !== null && seminar.cancelledAt !== null && seminar.cancelledAt <= at;

/** Whether the day of the seminar has ended by then. */
export const isPast = ({ seminar, at }: Pick<OutboxItem, "seminar" | "at">): boolean =>
  seminar !== null && isOver(seminar, at);

/** What participants can still do by their link at the moment of sending, by the rules that the page itself keeps. */
export function abilitiesOf({ seminar, registration, at }: About): ("change" | "handOver" | "cancel")[] {
  if (!seminar || !registration || registration.status === "cancelled" || isCalledOff({ seminar, at })) return [];
  return [
    ...(changesOpen(seminar, at) ? (["change"] as const) : []),
    ...(registration.status === "confirmed" && seatsCanPass(seminar, at) ? (["handOver"] as const) : []),
    ...(hasBegun(seminar, at) ? [] : (["cancel"] as const)),
  ];
}

/** Whether a participant who has cancelled can undo it, if a seat is free. */
export const mayUndo = ({ seminar, at }: About): boolean => seminar !== null && changesOpen(seminar, at);

/** Whether a seat that comes free still goes to the queue by itself. */
export const isQueueMoving = ({ seminar, at }: About): boolean => seminar !== null && promotionOpen(seminar, at);

/** What happened to the registration in the transaction that wrote the mail, and whether an organiser did it. */
export function causeOf({ registration, createdAt }: Pick<OutboxItem, "registration" | "createdAt">): {
  kinds: RegistrationEventKind[];
  byOrganiser: boolean;
} {
  const events = registration?.events.filter(({ at }) => at.getTime() === createdAt.getTime()) ?? [];
  return { kinds: events.map(({ kind }) => kind), byOrganiser: events.some(({ actor }) => actor === "organiser") };
}

const HOUR = 3_600_000;

/** Until when an offer or a new address that was asked for at `createdAt` can be answered; an offer not after the beginning. */
export function answerableUntil(createdAt: Date, seminar: Pick<MailedSeminar, "startsAt"> | null): Date {
  const end = new Date(createdAt.getTime() + HOURS_TO_ANSWER * HOUR);
  const startsAt = seminar?.startsAt;
  return startsAt && startsAt < end ? startsAt : end;
}

/** Whether a mail was written with the number of a calendar entry: of the queue, the entry of a seat that was given up. */
export const takesEntryBack = ({ payload }: Pick<OutboxItem, "payload">): boolean =>
  payload.calendarSequence !== undefined;
