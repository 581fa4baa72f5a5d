import type { TextOf } from "@/lib/documents/kind";
import { linesOf } from "@/lib/rich-text/lines";
import { clockTime, isMoment } from "@/lib/time/wall-clock";
import { inEach, present, same } from "./text-lines";
import type { WordsDraft } from "./words-content";

/**
 * Returns a seminar's words in each language, and its programme, as lines of text. The site compares such lines to find
 * the differences between two saved versions.
 */
export function wordsTexts({ words, programme }: WordsDraft): TextOf[] {
  return [
    ...inEach("seminar", [{ words }], ({ title, lead, body, afterwards }, locale) => [
      ...present(title, lead),
      ...(body ? linesOf(body, locale) : []),
      ...(afterwards ? linesOf(afterwards, locale) : []),
    ]),
    ...inEach("programme", programme, ({ title, description }) => present(title, description)),
    same("timetable", programme.flatMap(timetable)),
  ];
}

/** Formats a time of day in Helsinki, `9.30`. A text that is not a valid time yet is returned unchanged. */
const clock = (time: string | null) =>
  time && (isMoment(time) ? clockTime(time) : time).replace(/^0?(\d+):(\d\d)$/, "$1.$2");

const timetable = ({ startsAt, endsAt, words, speakers }: WordsDraft["programme"][number]) => [
  [...present(clock(startsAt), clock(endsAt)), words.fi.title].join(" "),
  ...speakers.map(({ name, organisation }) => present(name, organisation).join(", ")),
];
