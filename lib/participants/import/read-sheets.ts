import { readCsv } from "./read-csv";
import { isZip, readXlsx } from "./read-xlsx";
import { LARGEST_LIST, MOST_ROWS, type SheetProblem, type Sheets, SPARE_ROWS, sheetProblem } from "./sheet-bounds";

export type SheetsResult =
  | { ok: true; sheets: Sheets }
  | { ok: false; reason: "empty" | "tooLarge" | "notAList" | SheetProblem };

/**
 * Reads the cells of a CSV or XLSX file. The content of the file, not its name, decides which format is read. For
 * uploaded files, read-list.ts runs this function in a separate process. This module must import only the modules that
 * it needs, so that the process starts fast.
 */
export async function readSheets(bytes: Uint8Array): Promise<SheetsResult> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > LARGEST_LIST) return { ok: false, reason: "tooLarge" };
  const sheets = isZip(bytes) ? await readXlsx(bytes) : oneSheet(readCsv(bytes, MOST_ROWS + SPARE_ROWS));
  if (sheets === null) return { ok: false, reason: "notAList" };
  const problem = typeof sheets === "string" ? sheets : sheetProblem(sheets);
  return problem || typeof sheets === "string" ? { ok: false, reason: problem ?? "notAList" } : { ok: true, sheets };
}

const oneSheet = (rows: string[][] | null) => rows && [rows];
