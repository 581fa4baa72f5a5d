import { unzipSync, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { isTooFar, MOST_ROWS, type SheetProblem, type Sheets, SPARE_ROWS } from "./sheet-bounds";

/**
 * The limits for an unpacked workbook: its size in bytes, and its number of files. A list of a few thousand people does
 * not reach them.
 */
const MOST_UNPACKED = 8_000_000;
const MOST_FILES = 200;

/** Checks whether the file is a ZIP file. Every XLSX workbook is a ZIP file. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Unpacks the files of a workbook. First, the function counts the files and adds up the sizes that the ZIP file
 * declares for them. If there are more than `MOST_FILES` files, or if their total size is above `MOST_UNPACKED`, it
 * unpacks nothing and returns null.
 */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  let count = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      count += 1;
      return false;
    },
  });
  return size <= MOST_UNPACKED && count <= MOST_FILES ? unzipSync(bytes) : null;
}

const isSheet = (path: string) => path.startsWith("xl/worksheets/");
const emptyRows = /<(?:\w+:)?row\b[^<>]*(?:\/>|>(?:<(?:\w+:)?c\b[^<>]*\/>)*<\/(?:\w+:)?row>)/g;

/**
 * Removes empty rows from the sheets. A sheet can have many thousands of them if somebody has formatted a whole column.
 */
function withoutEmptyRows(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      // Latin-1 converts each byte to one character and back, so the bytes do not change.
      isSheet(path) ? Buffer.from(Buffer.from(bytes).toString("latin1").replace(emptyRows, ""), "latin1") : bytes,
    ]),
  );
}

/**
 * Returns the reason why the sheets are too large for a list, or null. This must be checked before the library reads
 * the sheets, because the library creates a table that reaches to the most distant cell, even if nearly all cells are
 * empty.
 */
function problemOf(files: Record<string, Uint8Array>): SheetProblem | null {
  const sheets = Object.entries(files).filter(([path]) => isSheet(path));
  const texts = sheets.map(([, bytes]) => Buffer.from(bytes).toString("latin1"));
  if (texts.some(reachesTooFar)) return "tooFar";
  const rows = texts.reduce((sum, text) => sum + text.split(/<(?:\w+:)?row\b/).length - 1, 0);
  return rows > MOST_ROWS + SPARE_ROWS ? "tooManyRows" : null;
}

/** Checks whether the sheet contains a cell, for example `r="XFD1048576"`, outside the area that a list may have. */
function reachesTooFar(sheet: string): boolean {
  for (const [, letters = "", row] of sheet.matchAll(/\br\s*=\s*["']\s*([A-Z]{1,9})(\d{1,15})/gi))
    if (isTooFar(Number(row), columnOf(letters))) return true;
  return false;
}

/** Converts the letters of a column to its number: `A` is 1, `AA` is 27. */
const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Reads the rows of all sheets of a workbook. All cells are returned as texts. Formulas are not calculated; the value
 * that was saved with the formula is used. Returns a problem if the workbook is too large for a list of people, and
 * null if the file is not a workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheets | SheetProblem | null> {
  try {
    const unpacked = unpack(bytes);
    if (!unpacked) return "tooManyRows";
    const files = withoutEmptyRows(unpacked);
    const problem = problemOf(files);
    if (problem) return problem;
    // Pack the checked files again, without compression, so that the library unpacks exactly these files.
    const sheets = await readXlsxFile(Buffer.from(zipSync(files, { level: 0 })));
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
  } catch {
    return null;
  }
}
