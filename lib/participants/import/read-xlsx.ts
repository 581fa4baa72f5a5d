import { unzipSync, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { isTooFar, MOST_ROWS, type SheetProblem, type Sheets, SPARE_ROWS } from "./sheet-bounds";

/** What a workbook of a few thousand people unpacks to at most, in bytes, and into how many files. */
const MOST_UNPACKED = 8_000_000;
const MOST_FILES = 200;

/** Whether these are the bytes of a workbook: a ZIP file. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The files of a workbook, unpacked within bounds, or null: what declares to be more isn't unpacked at all. */
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

/** The files without the rows in which nothing is written: formatted columns can have many thousands. */
function withoutEmptyRows(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      // Latin 1 gives every byte back as it was.
      isSheet(path) ? Buffer.from(Buffer.from(bytes).toString("latin1").replace(emptyRows, ""), "latin1") : bytes,
    ]),
  );
}

/** What of the sheets is too much for a list, before the reader makes a table that reaches to the farthest cell. */
function problemOf(files: Record<string, Uint8Array>): SheetProblem | null {
  const sheets = Object.entries(files).filter(([path]) => isSheet(path));
  const texts = sheets.map(([, bytes]) => Buffer.from(bytes).toString("latin1"));
  if (texts.some(reachesTooFar)) return "tooFar";
  const rows = texts.reduce((sum, text) => sum + text.split(/<(?:\w+:)?row\b/).length - 1, 0);
  return rows > MOST_ROWS + SPARE_ROWS ? "tooManyRows" : null;
}

/** Whether a cell of the sheet, `r="XFD1048576"`, is farther away than a list reaches. */
function reachesTooFar(sheet: string): boolean {
  for (const [, letters = "", row] of sheet.matchAll(/\br\s*=\s*["']\s*([A-Z]{1,9})(\d{1,15})/gi))
    if (isTooFar(Number(row), columnOf(letters))) return true;
  return false;
}

/** `A`: 1, `AA`: 27. */
const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The rows of every sheet of a workbook as texts. Formulas are not worked out: a cell has the value that was saved with it.
 * A problem when there is more in it than in a list of people; null when it is no workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheets | SheetProblem | null> {
  try {
    const unpacked = unpack(bytes);
    if (!unpacked) return "tooManyRows";
    const files = withoutEmptyRows(unpacked);
    const problem = problemOf(files);
    if (problem) return problem;
    // Packed anew without compression, so that what the reader unpacks is what has been measured.
    const sheets = await readXlsxFile(Buffer.from(zipSync(files, { level: 0 })));
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
  } catch {
    return null;
  }
}
