import { linesOf } from "@/lib/content/rules";
import type { TextOf } from "@/lib/editing/kind";
import { inEach, present, same } from "./text-lines";
import type { WordsContent } from "./words-content";

/** What a seminar says in each language, and its programme, for comparing two revisions. */
export function wordsTexts({ words, programme }: WordsContent): TextOf[] {
  return [
    ...inEach("seminar", [{ words }], ({ title, lead, body, afterwards }) => [
      ...present(title, lead),
      ...(body ? linesOf(body) : []),
      ...(afterwards ? linesOf(afterwards) : []),
    ]),
    ...inEach("programme", programme, ({ title, description }) => present(title, description)),
    same("timetable", programme.flatMap(timetable)),
  ];
}

const clock = (time: string | null) => time?.replace(/^0/, "").replace(":", ".");

const timetable = ({ startsAt, endsAt, words, speakers }: WordsContent["programme"][number]) => [
  [...present(clock(startsAt), clock(endsAt)), words.fi.title].join(" "),
  ...speakers.map(({ name, organisation }) => present(name, organisation).join(", ")),
];
