import { linesOf } from "@/lib/content/rules";
import type { TextOf } from "@/lib/editing/kind";
import { locales } from "@/lib/i18n/locales";
import type { InLanguages, SeminarContent } from "./content";

const present = (...lines: (string | null | undefined)[]) => lines.filter((line): line is string => Boolean(line));

const inEach = <T>(
  place: string,
  things: readonly { words: InLanguages<T> }[],
  lines: (words: T) => string[],
): TextOf[] =>
  locales.map((locale) => ({
    place,
    locale,
    lines: things.flatMap(({ words }) => (words[locale] ? lines(words[locale]) : [])),
  }));

/** What a seminar says, for comparing two revisions: its words in each language, and its numbers and moments. */
export function seminarTexts(content: SeminarContent): TextOf[] {
  const { date, startsAt, endsAt, registrationOpensAt, registrationClosesAt } = content;
  const moments = present(date, startsAt, endsAt, registrationOpensAt, registrationClosesAt);
  return [
    { place: "dates", locale: null, lines: moments },
    ...inEach("seminar", [content], ({ title, lead, body, venueName, venueAddress }) => [
      ...present(title, lead, venueName, venueAddress),
      ...(body ? linesOf(body) : []),
    ]),
    ...inEach("programme", content.programme, ({ title, description }) => present(title, description)),
    {
      place: "speakers",
      locale: null,
      lines: content.programme.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
    },
    ...inEach("options", content.options, ({ name, hint, confirmation }) => present(name, hint, confirmation)),
    ...inEach("fees", content.feeCategories, ({ name, hint }) => present(name, hint)),
    ...inEach("questions", content.questions, ({ label, hint }) => present(label, hint)),
  ];
}
