import { apart, type ReadingRefused } from "@/lib/file-reader/read-apart";
import { type ListColumn, readHeadings } from "./headings";
import type { readSheets, SheetsResult } from "./read-sheets";
import { MOST_ROWS, type Sheets } from "./sheet-bounds";

const readSheetsApart = apart<typeof readSheets>("lib/participants/import/read-sheets.ts", "readSheets", {
  mostMemory: 400_000_000,
  mostTime: 20_000,
});

/**
 * Reads a list of people from an uploaded CSV or XLSX file. The file is read in a separate process, with limits for
 * memory (in bytes) and time (in milliseconds), so that a harmful file cannot stop the site. The result can also be
 * `tooHeavy` (a limit was reached) or `busy` (too many files are being read); see read-apart.ts.
 */
export async function readList(bytes: Uint8Array): Promise<ListResult | ReadingRefused> {
  const read = await readSheetsApart(bytes);
  return read.ok ? listOf(read.sheets) : read;
}

/** A row of the list, which is one person. `line` is the row number that a spreadsheet program shows. */
export type ListRow = { line: number; cells: Partial<Record<ListColumn, string>> };

type Refused = Extract<SheetsResult, { ok: false }>["reason"] | "noHeadings";
export type ListResult = { ok: true; rows: ListRow[] } | { ok: false; reason: Refused };

/**
 * Collects the people from the sheets of a file. Only sheets whose first non-empty row contains the headings are read.
 * Refuses with `noHeadings` if there is no such sheet, with `empty` if these sheets contain no people, and with
 * `tooManyRows` if they contain more than `MOST_ROWS` people.
 */
export function listOf(sheets: Sheets): ListResult {
  const lists = sheets.map(readSheet).filter((list) => list !== null);
  if (lists.length === 0) return { ok: false, reason: "noHeadings" };
  const rows = lists.flat();
  if (rows.length === 0) return { ok: false, reason: "empty" };
  return rows.length > MOST_ROWS ? { ok: false, reason: "tooManyRows" } : { ok: true, rows };
}

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === "");

function readSheet(rows: string[][]): ListRow[] | null {
  const first = rows.findIndex((row) => !isEmpty(row));
  const columns = readHeadings(rows[first] ?? []);
  if (!columns) return null;
  return rows.flatMap((row, index) => {
    if (index <= first || isEmpty(row)) return [];
    const named = columns.flatMap((column, at) => (column ? [[column, (row[at] ?? "").trim()] as const] : []));
    return [{ line: index + 1, cells: Object.fromEntries(named) }];
  });
}
