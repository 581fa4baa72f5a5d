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
  /** The day, as the database stores it: midnight in UTC. */
  date: Date;
  /** The moments at which the seminar begins and ends; null while they are not known. */
  startsAt: Date | null;
  endsAt: Date | null;
  /** The venue in each language that has one; missing languages don't change. */
  venues: Venue[];
  /** Whether participants are mailed. */
  tell: boolean;
  now: Date;
};

export type MoveSeminarResult =
  | { ok: true; changes: SeminarChange[]; told: number }
  | { ok: false; reason: "cancelled" | "over" | "otherYear" | "timesWrong" };

/**
 * Changes when and where a seminar is held, in the caller's transaction. If `tell` is set, everybody with a seat or in
 * the queue gets one mail about the change; for those with a seat, it also updates their calendar entry. Returns what
 * has changed (nothing if all is as before) and how many people are mailed. Refusals: `cancelled`, `over`, `otherYear`
 * (the day must stay in the seminar's year, which identifies the seminar), and `timesWrong` (start and end must be on
 * that day in Helsinki, the end after the start).
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

/** The start and end as times of day in Helsinki, to compare them without the day. */
const clockOf = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }) =>
  [startsAt, endsAt].map((moment) => moment && wallClock(moment.toISOString()).slice(11)).join();

/** Stores the venues that differ from the stored ones. Returns whether any did. */
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
