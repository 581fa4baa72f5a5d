import { linesOf } from "@/lib/content/lines";
import type { TextOf } from "@/lib/editing/kind";
import { formatCents, formatDay, formatRate, formatTime } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type InLanguages, type SeminarContent, windows } from "./content";

const present = (...lines: (string | null | undefined)[]) => lines.filter((line): line is string => Boolean(line));

const inEach = <T>(
  place: string,
  things: readonly { words: InLanguages<T> }[],
  lines: (words: T, locale: Locale) => string[],
): TextOf[] =>
  locales.map((locale) => ({
    place,
    locale,
    lines: things.flatMap(({ words }) => (words[locale] ? lines(words[locale], locale) : [])),
  }));

const same = (place: string, lines: string[]): TextOf => ({ place, locale: null, lines });

/** In digits alone, which all the desk's languages read. */
const day = (text: string) => formatDay(new Date(text), "fi");
const moment = (text: string | null) => (text ? `${day(text)} ${formatTime(new Date(text), "fi")}` : null);
const time = (text: string | null) => (text ? formatTime(new Date(text), "fi") : null);

/** What a seminar says, for comparing two revisions: its words in each language, and its numbers and moments. */
export function seminarTexts(content: SeminarContent): TextOf[] {
  const { date, startsAt, endsAt, reminderDays, programme, options, feeCategories, questions } = content;
  return [
    same("dates", present(date && day(date), time(startsAt), time(endsAt))),
    ...windows.map((window) => same(window, present(moment(content[window])))),
    same("reminderDays", [reminderDays.join(", ")]),
    ...inEach("seminar", [content], ({ title, lead, body, venueName, venueAddress, afterwards }, locale) => [
      ...present(title, lead, venueName, venueAddress),
      ...(body ? linesOf(body, locale) : []),
      ...(afterwards ? linesOf(afterwards, locale) : []),
    ]),
    ...inEach("programme", programme, ({ title, description }) => present(title, description)),
    same("timetable", programme.flatMap(timetable)),
    ...inEach("options", options, ({ name, hint, confirmation }) => present(name, hint, confirmation)),
    same(
      "remoteLinks",
      options.flatMap(({ words, remoteLink }) => (remoteLink ? [`${words.fi.name}: ${remoteLink}`] : [])),
    ),
    ...inEach("fees", feeCategories, ({ name, hint }) => present(name, hint)),
    same(
      "prices",
      feeCategories.map(
        ({ words, netCents, vatBasisPoints }) =>
          `${words.fi.name}: ${formatCents(netCents, "fi")}, ${formatRate(vatBasisPoints, "fi")}`,
      ),
    ),
    ...inEach("questions", questions, ({ label, hint }) => present(label, hint)),
    ...inEach(
      "choices",
      questions.flatMap(({ choices }) => choices),
      ({ label }) => [label],
    ),
  ];
}

const timetable = ({ startsAt, endsAt, words, speakers }: SeminarContent["programme"][number]) => [
  [...present(time(startsAt), time(endsAt)), words.fi.title].join(" "),
  ...speakers.map(({ name, organisation }) => present(name, organisation).join(", ")),
];
