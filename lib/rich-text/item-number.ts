import type { ListType } from "./schema";

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
  ] as const),
  ...([
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const),
];

function roman(number: number): string {
  const [value, letters] = romans.find(([least]) => least <= number) ?? [0, ""];
  return value ? letters + roman(number - value) : "";
}

/**
 * Returns the letters for a number, as browsers show them in lists: `a` for 1, `z` for 26, `aa` for 27, `ab` for 28.
 */
function letters(number: number): string {
  if (number < 1) return "";
  return letters(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));
}

/**
 * Returns the marker of an item in a numbered list, such as `3.` or `c.`, as browsers show it. If letters or Roman
 * numerals cannot express the number, digits are used, as in browsers. `index` counts from 0.
 */
export function itemNumber({ start, type }: { start: number; type: ListType | null }, index: number): string {
  const number = start + index;
  const inRoman = number >= 1 && number <= 3999 ? roman(number) : String(number);
  const inLetters = number >= 1 ? letters(number) : String(number);
  const texts: Record<ListType, string> = {
    1: String(number),
    a: inLetters,
    A: inLetters.toUpperCase(),
    i: inRoman,
    I: inRoman.toUpperCase(),
  };
  return `${texts[type ?? "1"]}.`;
}
