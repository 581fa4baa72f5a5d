import { isoDay } from "@/lib/i18n/format";
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

/** Something that happens at a moment, or on a day whose time is not known or doesn't matter. */
export type Deadline = {
  /** Unique within the seminar, and stays the same when the deadline is moved. */
  key: string;
  kind: DeadlineKind;
  /** Only for a reminder: how many days before the seminar it is sent. */
  days?: number;
  /** A moment (`Date`), or a day in Helsinki (text, `YYYY-MM-DD`); null while it is not known. */
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

const DAY = 86_400_000;

const daysBefore = (date: Date, days: number) => isoDay(new Date(date.getTime() - days * DAY));

/** All deadlines before and after a seminar, the earliest first, and those whose time is not known last. */
export function deadlinesOf(seminar: PlannedSeminar, scheduled: readonly Scheduled[]): Deadline[] {
  const { date, startsAt, changesCloseAt, promotionEndsAt, reminderDays } = seminar;
  // Changes and promotion end when the seminar's day begins, unless another time is set (lib/time/lifecycle.ts).
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
      at: date && new Date(momentOf(`${daysBefore(date, days)}T${REMINDED_AT}`)),
    })),
    ...scheduled.map(({ id, ...one }) => ({ ...one, key: `${one.kind}-${id}` })),
  ];
  return all.sort((a, b) => timeOf(a) - timeOf(b));
}

/** The moment by which deadlines are sorted, in milliseconds. A day counts from its beginning in Helsinki. */
function timeOf({ at }: Deadline): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return typeof at === "string" ? Date.parse(momentOf(`${at}T00:00`)) : at.getTime();
}

/** Whether a deadline has passed at `now`. One without a time of day passes when its day ends in Helsinki. */
export function hasPassed({ at }: Deadline, now: Date): boolean {
  if (at === null) return false;
  return typeof at === "string" ? at < isoDay(now) : at <= now;
}
