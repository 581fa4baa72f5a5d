import { stringify } from "csv-stringify/sync";
import type { Column } from "./column";
import { tableMoment } from "./table-moment";

/** `excel` opens right by a double click in a Finnish Excel; `plain` is for other programs (RFC 4180, UTF-8). */
export type CsvDialect = "excel" | "plain";

// What a spreadsheet would take for a formula, a number or a date, and so alter or run.
const readAsOther = /^[\s=+\-@0-9]/;

/**
 * A cell as the formula `="…"` of its own text: the one way to write a text into CSV that Excel neither runs
 * nor turns into a number, and that shows every character as it was written.
 */
export const asText = (text: string) => (readAsOther.test(text) ? `="${text.replaceAll('"', '""')}"` : text);

/** Whole hundredths as a decimal number. */
function decimal(hundredths: number, mark: string): string {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

function cell<Row>(column: Column<Row>, row: Row, excel: boolean): string {
  if (column.kind === "number") return String(column.value(row) ?? "");
  if (column.kind === "text") return excel ? asText(column.value(row) ?? "") : (column.value(row) ?? "");
  const value = column.value(row);
  if (value === null) return "";
  return value instanceof Date ? tableMoment(value) : decimal(value, excel ? "," : ".");
}

/** The list as CSV, piece by piece: a header row, then a row each. */
export async function* writeCsv<Row>(
  batches: AsyncIterable<Row[]>,
  columns: readonly Column<Row>[],
  dialect: CsvDialect,
): AsyncGenerator<Uint8Array> {
  const excel = dialect === "excel";
  const encoder = new TextEncoder();
  const lines = (rows: string[][], bom = false) =>
    encoder.encode(stringify(rows, { bom, delimiter: excel ? ";" : ",", record_delimiter: "\r\n" }));
  yield lines([columns.map(({ heading }) => heading)], true);
  for await (const rows of batches) yield lines(rows.map((row) => columns.map((column) => cell(column, row, excel))));
}
