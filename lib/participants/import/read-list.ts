import { type ListColumn, readHeadings } from "./headings";
import { readCsv } from "./read-csv";
import { isZip, readXlsx } from "./read-xlsx";

/** The largest list that is taken in: in rows, and in bytes, since a form of the site may have a megabyte. */
export const MOST_ROWS = 2_000;
export const LARGEST_LIST = 900_000;

/** Somebody as the list has it, and where: the row's number as a spreadsheet shows it. */
export type ListRow = { line: number; cells: Partial<Record<ListColumn, string>> };

export type ListResult =
  | { ok: true; rows: ListRow[] }
  | { ok: false; reason: "empty" | "tooLarge" | "tooManyRows" | "notAList" | "noHeadings" };

/**
 * Reads a list of people from a file, CSV or XLSX as its bytes say, whatever it is called. The first row that isn't empty
 * names the columns; of a workbook, every sheet whose first row does is read.
 */
export async function readList(bytes: Uint8Array): Promise<ListResult> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > LARGEST_LIST) return { ok: false, reason: "tooLarge" };
  const sheets = await readSheets(bytes);
  if (sheets === null) return { ok: false, reason: "notAList" };
  if (sheets === "tooMany") return { ok: false, reason: "tooManyRows" };
  const lists = sheets.map(readSheet).filter((list) => list !== null);
  if (lists.length === 0) return { ok: false, reason: "noHeadings" };
  const rows = lists.flat();
  if (rows.length === 0) return { ok: false, reason: "empty" };
  return rows.length > MOST_ROWS ? { ok: false, reason: "tooManyRows" } : { ok: true, rows };
}

async function readSheets(bytes: Uint8Array): Promise<string[][][] | "tooMany" | null> {
  // Some more than people: headings, sheets' first rows, empty ones.
  const most = MOST_ROWS + 100;
  if (isZip(bytes)) return readXlsx(bytes, most);
  const rows = readCsv(bytes, most);
  return rows && [rows];
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
