import { unzipSync, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { isTooFar, MOST_ROWS, type SheetProblem, type Sheets, SPARE_ROWS } from "./sheet-bounds";

/**
 * Limits for an unpacked workbook: its size in bytes and its number of files. A list of a few thousand people stays
 * below them.
 */
const MOST_UNPACKED = 8_000_000;
const MOST_FILES = 200;

/** Whether the file is a ZIP file, as every XLSX workbook is. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Unpacks the files of a workbook. Returns null, and unpacks nothing, when the declared sizes are above the limits. */
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

/** Removes rows without content from the sheets, because a formatted column can have many thousands of them. */
function withoutEmptyRows(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      // Latin 1 maps each byte to one character and back, so the bytes stay the same.
      isSheet(path) ? Buffer.from(Buffer.from(bytes).toString("latin1").replace(emptyRows, ""), "latin1") : bytes,
    ]),
  );
}

/**
 * Returns what makes the sheets too large for a list, or null. This is checked before the library reads them, because
 * the library builds a table that reaches to the farthest cell.
 */
function problemOf(files: Record<string, Uint8Array>): SheetProblem | null {
  const sheets = Object.entries(files).filter(([path]) => isSheet(path));
  const texts = sheets.map(([, bytes]) => Buffer.from(bytes).toString("latin1"));
  if (texts.some(reachesTooFar)) return "tooFar";
  const rows = texts.reduce((sum, text) => sum + text.split(/<(?:\w+:)?row\b/).length - 1, 0);
  return rows > MOST_ROWS + SPARE_ROWS ? "tooManyRows" : null;
}

/** Whether a cell of the sheet, for example `r="XFD1048576"`, is farther away than a list may reach. */
function reachesTooFar(sheet: string): boolean {
  for (const [, letters = "", row] of sheet.matchAll(/\br\s*=\s*["']\s*([A-Z]{1,9})(\d{1,15})/gi))
    if (isTooFar(Number(row), columnOf(letters))) return true;
  return false;
}

/** Converts a column's letters to its number: `A` is 1, `AA` is 27. */
const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Reads the rows of every sheet of a workbook as texts. Formulas are not calculated: a cell has the value that was
 * saved with it. Returns a problem when the workbook is too large for a list of people, and null when the file is not a
 * workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheets | SheetProblem | null> {
  try {
    const unpacked = unpack(bytes);
    if (!unpacked) return "tooManyRows";
    const files = withoutEmptyRows(unpacked);
    const problem = problemOf(files);
    if (problem) return problem;
    // Pack the files again without compression, so that the library unpacks exactly what has been checked.
    const sheets = await readXlsxFile(Buffer.from(zipSync(files, { level: 0 })));
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
  } catch {
    return null;
  }
}
