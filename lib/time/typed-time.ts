import { plainText } from "@/lib/folded-text";
import { momentOf } from "./wall-clock";

/** The context of a typed date. `year` is used if the date is typed without a year, as in `26.10.`. */
type Context = { year?: number | undefined };

const padded = (number: number) => String(number).padStart(2, "0");

const timePattern = /^(\d{1,2})(?:(?: ?[.:,] ?| )(\d{2})(?:[.:]\d{2}(?:\.\d+)?)?|(\d{2}))? ?(?:([ap])\.? ?m\.?)?$/;

/**
 * Reads a time of day in the ways that people write it: `9`, `9.30`, `klo 9`, `kl. 9.30`, `9:30`, `0930`, `9.30 am`.
 * Returns `HH:MM`, or null if the text is not a time.
 */
export function readTime(text: string): string | null {
  const bare = plainText(text).replace(/^(?:klockan|kello|klo|kl|at)(?![a-zåäö])\.? ?/, "");
  const found = timePattern.exec(bare);
  if (!found) return null;
  const [, hours = "", separated, joined, half] = found;
  const minute = Number(separated ?? joined ?? 0);
  const hour = Number(hours);
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  return `${padded(half ? (hour % 12) + (half === "p" ? 12 : 0) : hour)}:${padded(minute)}`;
}

// The beginnings of the names of the months in Finnish, Swedish and English, from January to December.
const months = [
  /^(tammi|jan)/,
  /^(helmi|feb)/,
  /^(maalis|mars|mar)/,
  /^(huhti|apr)/,
  /^(touko|maj|may)/,
  /^(kes[äa]|jun)/,
  /^(hein[äa]|jul)/,
  /^(elo|aug)/,
  /^(syys|sep)/,
  /^(loka|okt|oct)/,
  /^(marras|nov)/,
  /^(joulu|dec)/,
];

const isoPattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const numbersPattern = /^(\d{1,2}) ?[./] ?(\d{1,2})(?: ?[./])? ?(\d{4}|\d{2})?$/;
const wordsPattern = /^(\d{1,2})(?:\.|st|nd|rd|th)? ([a-zåäö]+)\.?,? ?(\d{4})?$/;

function partsOfDay(bare: string): [year: string | undefined, month: number, day: string] | null {
  const iso = isoPattern.exec(bare);
  if (iso) return [iso[1], Number(iso[2]), iso[3] ?? ""];
  const numbers = numbersPattern.exec(bare);
  if (numbers) return [numbers[3], Number(numbers[2]), numbers[1] ?? ""];
  const words = wordsPattern.exec(bare);
  if (!words) return null;
  return [words[3], 1 + months.findIndex((name) => name.test(words[2] ?? "")), words[1] ?? ""];
}

/**
 * Reads a date in the ways that people write it: `1.9.2023`, `1. 9. 2023`, `to 1.9.2023`, `1. syyskuuta 2023`, `den 1
 * september 2023`, `2023-09-01`. The day is before the month, except in the last format. Returns `YYYY-MM-DD`. Returns
 * null if the text is not a date, if there is no such date (31 February), or if neither the text nor the context has a
 * year.
 */
export function readDay(text: string, { year }: Context = {}): string | null {
  const parts = partsOfDay(plainText(text).replace(/^[a-zåäö]+[.,]? (?=\d)/, ""));
  if (!parts) return null;
  const [typedYear, month, day] = parts;
  const inFull = typedYear?.length === 2 ? `20${typedYear}` : (typedYear ?? (year && String(year)));
  if (!inFull) return null;
  const iso = `${inFull}-${padded(month)}-${padded(Number(day))}`;
  const asUtc = Date.parse(iso);
  return !Number.isNaN(asUtc) && new Date(asUtc).toISOString().startsWith(iso) ? iso : null;
}

/**
 * Reads a date with a time of day in Helsinki, in the ways that people write it: `1.9.2023 klo 9`, `1.9.2023 9.30`,
 * `2023-09-01T09:30`. Returns it in UTC in the format of `Date.toISOString()`, or null if the text is not a date with a
 * time. `momentOf` explains the days on which the clocks change.
 */
export function readMoment(text: string, context: Context = {}): string | null {
  const bare = plainText(text).replace(/^(\d{4}-\d{2}-\d{2})t/, "$1 ");
  if (readDay(bare, context)) return null;
  // The text is split into a date and a time at one of its spaces. The last space is tried first, so that in
  // `26.10. 2023 9.30` the year is part of the date.
  const gaps = [...bare.matchAll(/ /g)].map(({ index }) => index).toReversed();
  for (const gap of gaps) {
    const day = readDay(bare.slice(0, gap).replace(/,$/, ""), context);
    const time = day && readTime(bare.slice(gap + 1));
    if (time) return momentOf(`${day}T${time}`);
  }
  return null;
}
