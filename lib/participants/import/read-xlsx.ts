import { unzipSync, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";

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

/** How many rows the sheets have, before the reader makes objects of them. */
function countRows(files: Record<string, Uint8Array>): number {
  const sheets = Object.entries(files).filter(([path]) => path.startsWith("xl/worksheets/"));
  const texts = sheets.map(([, bytes]) => Buffer.from(bytes).toString("latin1"));
  return texts.reduce((sum, text) => sum + text.split("<row").length - 1, 0);
}

/**
 * The rows of every sheet of a workbook as texts. Formulas are not worked out: a cell has the value that was saved with it.
 * `tooMany` when there are more than `most` rows, or when it unpacks to more than such a list can be; null when it is no
 * workbook.
 */
export async function readXlsx(bytes: Uint8Array, most: number): Promise<string[][][] | "tooMany" | null> {
  try {
    const files = unpack(bytes);
    if (!files || countRows(files) > most) return "tooMany";
    // Packed anew without compression, so that what the reader unpacks is what has been measured.
    const sheets = await readXlsxFile(Buffer.from(zipSync(files, { level: 0 })));
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
  } catch {
    return null;
  }
}
