import { isoDay } from "@/lib/i18n/format";

/** When something of a seminar's day begins and ends; null while it is not known. */
export type Span = { startsAt: Date | null; endsAt: Date | null };

type SpanProblem = { at: keyof Span; problem: "dayMissing" | "otherDay" | "endTooEarly" };

/**
 * What contradicts itself in a span of a seminar's `day` (`YYYY-MM-DD` in Helsinki, null while it is not known): it begins and
 * ends on that day, and ends after it has begun.
 */
export function problemsOfSpan(day: string | null, span: Span): SpanProblem[] {
  const { startsAt, endsAt } = span;
  const found: SpanProblem[] = [];
  for (const at of ["startsAt", "endsAt"] as const) {
    const time = span[at];
    if (time && day === null) found.push({ at, problem: "dayMissing" });
    else if (time && isoDay(time) !== day) found.push({ at, problem: "otherDay" });
    else if (at === "endsAt" && endsAt && !(startsAt && startsAt < endsAt)) found.push({ at, problem: "endTooEarly" });
  }
  return found;
}
