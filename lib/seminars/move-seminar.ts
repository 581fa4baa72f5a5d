import type { Tx } from "@/lib/db/client";
import type { SeminarTranslation } from "@/lib/db/generated/client";
import type { SeminarChange } from "@/lib/documents/mailing";
import { isoDay } from "@/lib/i18n/format";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailEveryone } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";
import { problemsOfSpan } from "@/lib/time/span";
import { wallClock } from "@/lib/time/wall-clock";

type Venue = Pick<SeminarTranslation, "locale" | "venueName" | "venueAddress">;

export type SeminarMove = {
  seminarId: string;
  /** The date, as the database stores it: midnight in UTC. */
  date: Date;
  /** The time at which the seminar begins. Like `endsAt`, it is null if it is not known yet. */
  startsAt: Date | null;
  endsAt: Date | null;
  /** The venue in some languages. In other languages, the venue does not change. */
  venues: Venue[];
  /** If true, the participants get a mail. */
  tell: boolean;
  now: Date;
};

export type MoveSeminarResult =
  | { ok: true; changes: SeminarChange[]; told: number }
  | { ok: false; reason: "cancelled" | "over" | "otherYear" | "timesWrong" };

/**
 * Changes the date, times and venue of a seminar in the caller's transaction. If `tell` is true, all participants who
 * have a seat or are in the queue get one mail about the change. For participants with a seat, the mail also updates
 * their calendar entry. Returns the changes (an empty list if nothing is different) and the number of people who get a
 * mail.
 * Refuses with:
 * - `cancelled` or `over`.
 * - `otherYear` if the new date is not in the seminar's year, which never changes.
 * - `timesWrong` if start and end are not on the new date in Helsinki, or if the end is not after the start.
 */
export async function moveSeminar(
  tx: Tx,
  { seminarId, venues, tell, now, ...times }: SeminarMove,
): Promise<MoveSeminarResult> {
  const { seats, seminar } = await lockSeats(tx, seminarId);
  if (seminar.cancelledAt) return { ok: false, reason: "cancelled" };
  if (isOver(seminar, now)) return { ok: false, reason: "over" };
  if (times.date.getUTCFullYear() !== seminar.year) return { ok: false, reason: "otherYear" };
  if (problemsOfSpan(isoDay(times.date), times).length > 0) return { ok: false, reason: "timesWrong" };

  const otherDay = seminar.date === null || isoDay(seminar.date) !== isoDay(times.date);
  const otherTime = clockOf(times) !== clockOf(seminar);
  const otherVenue = await changeVenues(tx, seminarId, venues);
  const changes: SeminarChange[] = [
    ...(otherDay ? (["day"] as const) : []),
    ...(otherTime ? (["time"] as const) : []),
    ...(otherVenue ? (["venue"] as const) : []),
  ];
  if (changes.length === 0) return { ok: true, changes, told: 0 };
  const movedFrom = seminar.date && otherDay ? { movedFrom: seminar.date } : {};
  const { calendarSequence } = await tx.seminar.update({
    where: { id: seminarId },
    data: { ...times, ...movedFrom, calendarSequence: { increment: 1 } },
  });
  const cause = `moved:${calendarSequence}`;
  const told = tell ? await mailEveryone(seats, { seminarId, kind: "seminarMoved", cause, now }) : 0;
  return { ok: true, changes, told };
}

/** Returns the start and end as times of day in Helsinki, so that they can be compared without the date. */
const clockOf = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }) =>
  [startsAt, endsAt].map((moment) => moment && wallClock(moment.toISOString()).slice(11)).join();

/** Stores the venues that differ from the stored venues. Returns true if at least one was different. */
async function changeVenues(tx: Tx, seminarId: string, venues: Venue[]): Promise<boolean> {
  const before = await tx.seminarTranslation.findMany({ where: { seminarId } });
  const differing = venues.filter(({ locale, venueName, venueAddress }) => {
    const row = before.find((translation) => translation.locale === locale);
    return (row?.venueName ?? null) !== venueName || (row?.venueAddress ?? null) !== venueAddress;
  });
  for (const { locale, venueName, venueAddress } of differing) {
    const text = { venueName, venueAddress };
    const where = { seminarId_locale: { seminarId, locale } };
    await tx.seminarTranslation.upsert({ where, create: { seminarId, locale, ...text }, update: text });
  }
  return differing.length > 0;
}
