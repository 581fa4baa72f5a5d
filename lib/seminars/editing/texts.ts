import { linesOf } from "@/lib/content/lines";
import type { TextOf } from "@/lib/editing/kind";
import { formatCents, formatDay, formatRate, formatTime } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isDay, isMoment } from "@/lib/i18n/wall-clock";
import { type InLanguages, type SeminarDraft, windows } from "./content";

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

/** In digits alone, which all the desk's languages read; what is no day, moment or number yet is shown as it was typed. */
const day = (text: string) => (isDay(text) ? formatDay(new Date(text), "fi") : text);
const moment = (text: string | null) =>
  text && isMoment(text) ? `${formatDay(new Date(text), "fi")} ${formatTime(new Date(text), "fi")}` : text;
const time = (text: string | null) => (text && isMoment(text) ? formatTime(new Date(text), "fi") : text);
const price = (cents: number | string) => (typeof cents === "number" ? formatCents(cents, "fi") : cents);
const rate = (points: number | string) => (typeof points === "number" ? formatRate(points, "fi") : points);

/** What a seminar says, for comparing two revisions: its words in each language, and its numbers and moments. */
export function seminarTexts(content: SeminarDraft): TextOf[] {
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
        ({ words, netCents, vatBasisPoints }) => `${words.fi.name}: ${price(netCents)}, ${rate(vatBasisPoints)}`,
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

const timetable = ({ startsAt, endsAt, words, speakers }: SeminarDraft["programme"][number]) => [
  [...present(time(startsAt), time(endsAt)), words.fi.title].join(" "),
  ...speakers.map(({ name, organisation }) => present(name, organisation).join(", ")),
];
