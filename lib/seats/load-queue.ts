import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { isHeld, promotionOpen, type SeminarDates, seminarState } from "@/lib/time/lifecycle";
import { isFull, isOverbooked, type SeatLimit } from "./capacity";

type QueueEntry = {
  registrationId: string;
  number: number;
  name: string;
  organisation: string;
  /** The position in the queue. The first person has position 1 and gets the next free seat. */
  position: number;
  /**
   * The time when the person joined this queue: when they registered, or when they last changed their attendance
   * option.
   */
  since: Date;
  why: WaitingReason;
};

/** An attendance option with its seats and its queue. */
export type OptionQueue = SeatLimit & {
  id: string;
  name: Localised | null;
  taken: number;
  entries: QueueEntry[];
};

const select = {
  id: true,
  capacity: true,
  noLimit: true,
  taken: true,
  seminar: true,
  translations: { select: { locale: true, name: true } },
  registrations: {
    where: { status: "waiting" },
    orderBy: { queueNumber: "asc" },
    select: {
      id: true,
      number: true,
      name: true,
      organisation: true,
      registeredAt: true,
      events: { where: { kind: "optionChanged" }, orderBy: { at: "desc" }, take: 1, select: { at: true } },
    },
  },
} satisfies Prisma.AttendanceOptionSelect;

/**
 * Loads the queues of a seminar for organisers. For each attendance option, the result contains the people in the
 * queue, in the order of the queue, and the reason why they have no seat.
 */
export async function loadQueue(
  { db, clock }: { db: Db; clock: Clock },
  seminarYear: number,
  locale: Locale,
): Promise<OptionQueue[]> {
  const now = clock.now();
  const options = await db.attendanceOption.findMany({
    where: { seminar: { year: seminarYear } },
    orderBy: { position: "asc" },
    select,
  });
  return options.map(({ seminar, translations, registrations, ...option }) => ({
    ...option,
    name: localised(translations, locale, "name"),
    entries: registrations.map(({ id, events, registeredAt, ...person }, index) => ({
      ...person,
      registrationId: id,
      position: index + 1,
      since: events[0]?.at ?? registeredAt,
      why: whyWaiting(seminar, option, now),
    })),
  }));
}

export type WaitingReason =
  | "notAnnounced"
  | "seminarCancelled"
  | "seminarHeld"
  | "promotionEnded"
  | "overbooked"
  | "full"
  /** A seat is free. The first person in the queue gets it the next time that the option's seats change. */
  | "seatFree";

/**
 * Returns the reason why the people in an option's queue have no seat at the time `now`. The reason is the same for all
 * of them, because seats are given in the order of the queue.
 */
export function whyWaiting(
  seminar: SeminarDates & { promotionEndsAt: Date | null },
  option: { capacity: number | null; taken: number },
  now: Date,
): WaitingReason {
  const state = seminarState(seminar, now);
  if (state === "draft") return "notAnnounced";
  if (state === "cancelled") return "seminarCancelled";
  if (isHeld(state)) return "seminarHeld";
  if (!promotionOpen(seminar, now)) return "promotionEnded";
  if (isOverbooked(option)) return "overbooked";
  return isFull(option) ? "full" : "seatFree";
}
