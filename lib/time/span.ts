import { isoDay } from "@/lib/i18n/format";

/** When the seminar, or a part of its day, begins and ends; null while that is not known. */
export type Span = { startsAt: Date | null; endsAt: Date | null };

type SpanProblem = { at: keyof Span; problem: "dayMissing" | "otherDay" | "endTooEarly" };

/**
 * The contradictions in a span, an empty list when there are none. A span must begin and end on the seminar's `day`
 * (`YYYY-MM-DD` in Helsinki, null while it is not known), and its end must come after its start.
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
