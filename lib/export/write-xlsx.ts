import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Column } from "./column";
import { parts, sheetEnd, sheetRow, sheetStart } from "./xlsx-parts";

/** One sheet of a workbook. The rows of a sheet are read only when all earlier sheets have been written. */
export type Sheet<Row> = { name: string; batches: AsyncIterable<Row[]> };

/**
 * Writes a workbook for Excel, and yields it in pieces. Numbers, amounts, dates and times are stored as values that
 * Excel can calculate with. All other cells are text, so that Excel never executes a cell as a formula. The row with
 * the headings stays visible and has a filter for each column.
 */
export async function* writeXlsx<Row>(
  sheets: readonly Sheet<Row>[],
  columns: readonly Column<Row>[],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const [path, text] of Object.entries(parts(sheetNames(sheets.map(({ name }) => name))))) {
    const file = new ZipPassThrough(path);
    zip.add(file);
    file.push(encoder.encode(text), true);
  }
  for (const [index, { batches }] of sheets.entries()) {
    const file = new ZipDeflate(`xl/worksheets/sheet${index + 1}.xml`, { level: 3 });
    zip.add(file);
    file.push(encoder.encode(sheetStart(columns)));
    let count = 1;
    for await (const rows of batches) {
      const from = count;
      count += rows.length;
      file.push(encoder.encode(rows.map((row, at) => sheetRow(columns, row, from + at + 1)).join("")));
      yield* taken();
    }
    file.push(encoder.encode(sheetEnd(columns, count)), true);
  }
  zip.end();
  yield* taken();
}

/** The maximum number of characters in the name of a sheet in Excel. */
const MOST = 31;

/**
 * Returns valid names for the sheets of a workbook. A valid name has at most 31 characters, contains no character that
 * Excel forbids, and differs from the other names even if upper and lower case are ignored.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]|^'|'$/g, " ")
        .trim()
        .slice(0, MOST) || String(index + 1);
    const free = taken.has(plain.toLowerCase()) ? `${plain.slice(0, MOST - 4)} (${index + 1})` : plain;
    taken.add(free.toLowerCase());
    return free;
  });
}
