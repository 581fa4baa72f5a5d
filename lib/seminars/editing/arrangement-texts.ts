import type { TextOf } from "@/lib/documents/kind";
import { formatCents, formatRate } from "@/lib/i18n/format";
import { type ArrangementDraft, windows } from "./arrangement-content";
import { dayWords, inEach, momentWords, present, same, timeWords } from "./text-lines";

const price = (cents: number | string) => (typeof cents === "number" ? formatCents(cents, "fi") : cents);
const rate = (points: number | string) => (typeof points === "number" ? formatRate(points, "fi") : points);

/**
 * Returns the words, numbers, dates and times of an arrangement (the document about when and where a seminar takes
 * place) as lines of text. The site compares such lines to find the differences between two saved versions.
 */
export function arrangementTexts(content: ArrangementDraft): TextOf[] {
  const { date, startsAt, endsAt, reminderDays, words, options, feeCategories, questions } = content;
  return [
    same("dates", present(date && dayWords(date), timeWords(startsAt), timeWords(endsAt))),
    ...windows.map((window) => same(window, present(momentWords(content[window])))),
    same("reminderDays", [reminderDays.join(", ")]),
    ...inEach("venue", [{ words }], ({ venueName, venueAddress }) => present(venueName, venueAddress)),
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
