import { problemsOfSpan } from "@/lib/time/span";
import { isDay, isMoment } from "@/lib/time/wall-clock";

/**
 * The errors that a seminar's date and times can have. The site's texts have a sentence for each in
 * `seminarDesk.problems`.
 */
type TimesProblem = "otherYear" | "dayMissing" | "otherDay" | "endTooEarly" | "closesTooEarly" | "opensTooEarly";

/** The times are texts in UTC, in the format of `Date.toISOString()`. `date` is a date in Helsinki (`YYYY-MM-DD`). */
type Times = {
  year: number;
  date: string | null;
  startsAt: string | null;
  endsAt: string | null;
  announcedAt: string | null;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
};

type Found = { path: [keyof Times]; problem: TimesProblem };

/**
 * Checks whether `text` is null or a valid time. `problemsOfTimes` ignores invalid times, because the schema reports
 * them.
 */
const isReadable = (text: string | null) => text === null || isMoment(text);
const readable = (text: string | null) => (isReadable(text) ? text : null);

/**
 * Finds the contradictions between a seminar's date, times and registration period. Returns each problem with the field
 * that has to be corrected.
 */
export function problemsOfTimes(content: Times): Found[] {
  const { year, date, startsAt, endsAt } = content;
  const announcedAt = readable(content.announcedAt);
  const opens = readable(content.registrationOpensAt);
  const closes = readable(content.registrationClosesAt);
  const found: Found[] = [];
  const note = (wrong: boolean, problem: TimesProblem, at: keyof Times) => {
    if (wrong) found.push({ path: [at], problem });
  };
  if (date === null || isDay(date)) {
    note(date !== null && Number(date.slice(0, 4)) !== year, "otherYear", "date");
    const span = { startsAt: moment(startsAt), endsAt: moment(endsAt) };
    if (isReadable(startsAt) && isReadable(endsAt))
      for (const { at, problem } of problemsOfSpan(date, span)) note(true, problem, at);
  }
  note(opens !== null && announcedAt !== null && opens < announcedAt, "opensTooEarly", "registrationOpensAt");
  note(closes !== null && opens !== null && closes <= opens, "closesTooEarly", "registrationClosesAt");
  return found;
}

const moment = (text: string | null) => (text === null ? null : new Date(text));
