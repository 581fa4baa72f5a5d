/** The largest list that is taken in: in rows, and in bytes, since a form of the site may have a megabyte. */
export const MOST_ROWS = 2_000;
export const LARGEST_LIST = 900_000;
/** Some rows more than people: headings, sheets' first rows, empty ones between. */
export const SPARE_ROWS = 100;

/** How far a table may reach, in cells to the right and downwards, empty ones included. */
const MOST_COLUMNS = 200;
const FARTHEST_ROW = 10_000;
/** Excel's own limit of characters in one cell is twice as much. */
const LONGEST_CELL = 16_000;
/** Characters of all cells together: a text that is stored once can stand in every cell. */
const MOST_CHARACTERS = 2_000_000;

/** The rows of each sheet, as texts. */
export type Sheets = string[][][];
export type SheetProblem = "tooManyRows" | "tooFar" | "tooLongCell" | "tooHeavy";

/** Whether a cell at `row` and `column`, counted from 1, is farther away than a list reaches. */
export const isTooFar = (row: number, column: number) => row > FARTHEST_ROW || column > MOST_COLUMNS;

/** What of the sheets is more than a list has; null when nothing is. */
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
