import { isoDay } from "@/lib/i18n/format";
import { daysAfter } from "@/lib/time/days";
import { dueAfterDays, dueAfterMonths } from "@/lib/time/due-day";
import { REMINDED_AT, type SeminarDates } from "@/lib/time/lifecycle";
import { momentOf } from "@/lib/time/wall-clock";

type DeadlineKind =
  | "opens"
  | "closes"
  | "changesClose"
  | "promotionEnds"
  | "reminder"
  | "message"
  | "publication"
  | "seminar"
  | "needsErased"
  | "registrationsErased";

/** An event that happens at a certain time, or on a certain date if the time of day is unknown or not important. */
export type Deadline = {
  /** The id of the deadline within the seminar. It stays the same if the deadline is moved. */
  key: string;
  kind: DeadlineKind;
  /**
   * The number of days before the seminar at which a reminder is sent. Only deadlines of the kind `reminder` have this
   * number.
   */
  days?: number;
  /** A point in time (`Date`), or a date in Helsinki (a text, `YYYY-MM-DD`). Null if it is not known. */
  at: Date | string | null;
};

export type PlannedSeminar = SeminarDates & {
  startsAt: Date | null;
  changesCloseAt: Date | null;
  promotionEndsAt: Date | null;
  reminderDays: number[];
  needsKeptDays: number;
};

/** A message or a publication that organisers have scheduled. */
export type Scheduled = { kind: "message" | "publication"; id: string; at: Date };

/** Returns all deadlines before and after a seminar, the earliest first. Deadlines whose date is not known are last. */
export function deadlinesOf(seminar: PlannedSeminar, scheduled: readonly Scheduled[]): Deadline[] {
  const { date, startsAt, changesCloseAt, promotionEndsAt, reminderDays } = seminar;
  // Unless organisers have set other times, two deadlines are at the beginning of the seminar's day: the deadline for
  // changes to registrations, and the deadline for giving free seats to the queue (lib/time/lifecycle.ts).
  const dayBegins = date && new Date(momentOf(`${isoDay(date)}T00:00`));
  const plain: Record<Exclude<DeadlineKind, "reminder" | "message" | "publication">, Deadline["at"]> = {
    opens: seminar.registrationOpensAt,
    closes: seminar.registrationClosesAt,
    changesClose: changesCloseAt ?? dayBegins,
    promotionEnds: promotionEndsAt ?? dayBegins,
    seminar: startsAt ?? (date && isoDay(date)),
    needsErased: date && dueAfterDays(seminar, seminar.needsKeptDays),
    registrationsErased: date && dueAfterMonths(seminar, seminar.registrationsKeptMonths),
  };
  const all: Deadline[] = [
    ...(Object.keys(plain) as (keyof typeof plain)[]).map((kind) => ({ key: kind, kind, at: plain[kind] })),
    ...reminderDays.map((days) => ({
      key: `reminder-${days}`,
      kind: "reminder" as const,
      days,
      at: date && new Date(momentOf(`${daysAfter(isoDay(date), -days)}T${REMINDED_AT}`)),
    })),
    ...scheduled.map(({ id, ...one }) => ({ ...one, key: `${one.kind}-${id}` })),
  ];
  return all.sort((a, b) => timeOf(a) - timeOf(b));
}

/** Returns the time by which deadlines are sorted, in milliseconds. For a date, this is its beginning in Helsinki. */
function timeOf({ at }: Deadline): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return typeof at === "string" ? Date.parse(momentOf(`${at}T00:00`)) : at.getTime();
}

/**
 * Checks whether a deadline has passed at `now`. If `at` is only a date, the deadline passes when that day ends in
 * Helsinki. If `at` is null, the result is false.
 */
export function hasPassed({ at }: Deadline, now: Date): boolean {
  if (at === null) return false;
  return typeof at === "string" ? at < isoDay(now) : at <= now;
}
