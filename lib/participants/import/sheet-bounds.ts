/** The largest list that is accepted, in rows. */
export const MOST_ROWS = 2_000;
/** The largest file that is accepted, in bytes. A form of the site may have one megabyte in total. */
export const LARGEST_LIST = 900_000;
/** Additional rows that contain no people: headings and empty rows. */
export const SPARE_ROWS = 100;

/** How many columns and rows a table may have, including empty ones. */
const MOST_COLUMNS = 200;
const FARTHEST_ROW = 10_000;
/** The longest cell, in characters. Excel allows about twice as many. */
const LONGEST_CELL = 16_000;
/**
 * The number of characters in all cells together. It needs a limit of its own, because XLSX stores a repeated text only
 * once and a small file can therefore contain a very large table.
 */
const MOST_CHARACTERS = 2_000_000;

/** The rows of each sheet, as texts. */
export type Sheets = string[][][];
export type SheetProblem = "tooManyRows" | "tooFar" | "tooLongCell" | "tooHeavy";

/** Whether a cell is farther away than a list may reach. `row` and `column` are counted from 1. */
export const isTooFar = (row: number, column: number) => row > FARTHEST_ROW || column > MOST_COLUMNS;

/** Returns what makes the sheets too large for a list, or null. */
export function sheetProblem(sheets: Sheets): SheetProblem | null {
  const rows = sheets.flat();
  if (rows.some((row) => isTooFar(1, row.length))) return "tooFar";
  let characters = 0;
  for (const cell of rows.flat()) {
    if (cell.length > LONGEST_CELL) return "tooLongCell";
    characters += cell.length;
  }
  return characters > MOST_CHARACTERS ? "tooHeavy" : null;
}
