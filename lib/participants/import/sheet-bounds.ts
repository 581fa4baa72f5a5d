/** The largest number of people in a list. */
export const MOST_ROWS = 2_000;
/** The largest size of a file, in bytes. All fields of a form on this site together may have one megabyte. */
export const LARGEST_LIST = 900_000;
/** The number of rows without people (headings and empty rows) that a file may have in addition to `MOST_ROWS`. */
export const SPARE_ROWS = 100;

/** The largest numbers of columns and rows that a sheet may have, including empty ones. */
const MOST_COLUMNS = 200;
const FARTHEST_ROW = 10_000;
/** The greatest length of the text in one cell, in characters. Excel allows about twice as many. */
const LONGEST_CELL = 16_000;
/**
 * The largest number of characters in all cells together. This limit is needed because XLSX stores a repeated text only
 * once, so a small file can contain a very large table.
 */
const MOST_CHARACTERS = 2_000_000;

/** The sheets of a file. Each sheet is a list of rows, and each row is a list of texts. */
export type Sheets = string[][][];
export type SheetProblem = "tooManyRows" | "tooFar" | "tooLongCell" | "tooHeavy";

/** Checks whether a cell is outside the area that a list may have. The first row and the first column have number 1. */
export const isTooFar = (row: number, column: number) => row > FARTHEST_ROW || column > MOST_COLUMNS;

/** Returns the reason why the sheets are too large for a list, or null. */
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
