import { isoDay } from "@/lib/i18n/format";

/** The start and end of the seminar, or of a part of its programme. A time that is not known is null. */
export type Span = { startsAt: Date | null; endsAt: Date | null };

type SpanProblem = { at: keyof Span; problem: "dayMissing" | "otherDay" | "endTooEarly" };

/**
 * Finds the contradictions in a span. Start and end must be on the seminar's date `day` (`YYYY-MM-DD` in Helsinki, null
 * if it is not known), and the end must be after the start. Returns an empty list if there are none.
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
