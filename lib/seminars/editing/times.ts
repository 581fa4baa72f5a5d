import { problemsOfSpan } from "@/lib/time/span";
import { isDay, isMoment } from "@/lib/time/wall-clock";

/** What can be wrong with the moments of a seminar; `seminarDesk.problems` of the messages has a sentence for each. */
export type TimesProblem = "otherYear" | "dayMissing" | "otherDay" | "endTooEarly" | "closesTooEarly" | "opensTooEarly";

/** Moments are texts in UTC, as `Date.toISOString()` writes them; the day is the one in Helsinki. */
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

/** Whether there is nothing, or something that can be read. What can't is told of by the schema and contradicts nothing. */
const isReadable = (text: string | null) => text === null || isMoment(text);
const readable = (text: string | null) => (isReadable(text) ? text : null);

/** What contradicts itself in a seminar's day, times and windows, each with its place in the content. */
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
