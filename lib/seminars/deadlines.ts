import { isoDay } from "@/lib/i18n/format";
import { dueAfterDays, dueAfterMonths } from "@/lib/time/due-day";
import { REMINDED_AT, type SeminarDates } from "@/lib/time/lifecycle";
import { momentOf } from "@/lib/time/wall-clock";

export type DeadlineKind =
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

/** Something of a seminar that falls at a moment, or on a day when its time of day is not known or doesn't matter. */
export type Deadline = {
  /** Tells it from the others of the seminar, also after it has been moved. */
  key: string;
  kind: DeadlineKind;
  /** Days before the seminar, of a reminder. */
  days?: number;
  /** A moment, a day in Helsinki (`YYYY-MM-DD`), or null while it is to be announced. */
  at: Date | string | null;
};

export type PlannedSeminar = SeminarDates & {
  startsAt: Date | null;
  changesCloseAt: Date | null;
  promotionEndsAt: Date | null;
  reminderDays: number[];
  needsKeptDays: number;
};

/** What the seminar's organisers have set to happen by itself. */
export type Scheduled = { kind: "message" | "publication"; id: string; at: Date };

const DAY = 86_400_000;

const daysBefore = (date: Date, days: number) => isoDay(new Date(date.getTime() - days * DAY));

/** Everything that falls before and after a seminar, the soonest first; what is to be announced last. */
export function deadlinesOf(seminar: PlannedSeminar, scheduled: readonly Scheduled[]): Deadline[] {
  const { date, startsAt, changesCloseAt, promotionEndsAt, reminderDays } = seminar;
  // Without a deadline of their own they end when the seminar's day begins (lifecycle.ts).
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

/** When it begins to be over: a day when it has ended. */
function timeOf({ at }: Deadline): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return typeof at === "string" ? Date.parse(momentOf(`${at}T00:00`)) : at.getTime();
}

/** Whether it has passed: a day has when it is another. */
export function hasPassed({ at }: Deadline, now: Date): boolean {
  if (at === null) return false;
  return typeof at === "string" ? at < isoDay(now) : at <= now;
}
