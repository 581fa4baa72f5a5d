import { problemsOfSpan } from "../span";

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

/** What contradicts itself in a seminar's day, times and windows, each with its place in the content. */
export function problemsOfTimes(content: Times): Found[] {
  const { year, date, startsAt, endsAt, announcedAt } = content;
  const { registrationOpensAt: opens, registrationClosesAt: closes } = content;
  const found: Found[] = [];
  const note = (wrong: boolean, problem: TimesProblem, at: keyof Times) => {
    if (wrong) found.push({ path: [at], problem });
  };
  note(date !== null && Number(date.slice(0, 4)) !== year, "otherYear", "date");
  const span = { startsAt: moment(startsAt), endsAt: moment(endsAt) };
  for (const { at, problem } of problemsOfSpan(date, span)) note(true, problem, at);
  note(opens !== null && announcedAt !== null && opens < announcedAt, "opensTooEarly", "registrationOpensAt");
  note(closes !== null && opens !== null && closes <= opens, "closesTooEarly", "registrationClosesAt");
  return found;
}

const moment = (text: string | null) => (text === null ? null : new Date(text));
