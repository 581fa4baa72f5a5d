import { stringify } from "csv-stringify/sync";
import { isoDay } from "@/lib/i18n/format";
import type { Column } from "./column";
import { tableMoment } from "./table-moment";

/**
 * The two formats of CSV files: `excel` files open correctly in a Finnish Excel after a double click, and `plain` files
 * are for other programs (RFC 4180, UTF-8).
 */
export type CsvDialect = "excel" | "plain";

// Matches texts that Excel could read as a formula, a number or a date, and would then execute or change.
const readAsOther = /^[\s=+\-@0-9]/;

/**
 * Returns the text as a cell of a CSV file for Excel. If Excel could read the text as a formula, a number or a date,
 * the cell is the formula `="…"`, which shows the text unchanged. A CSV file has no other way to prevent Excel from
 * changing the text.
 */
export const asText = (text: string) => (readAsOther.test(text) ? `="${text.replaceAll('"', '""')}"` : text);

/** Formats a number of hundredths with two decimals, for example 1050 as `10,50`. `mark` is the decimal separator. */
function decimal(hundredths: number, mark: string): string {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

function cell<Row>(column: Column<Row>, row: Row, excel: boolean): string {
  const mark = excel ? "," : ".";
  const text = (value: string | null) => (excel ? asText(value ?? "") : (value ?? ""));
  switch (column.kind) {
    case "text":
      return text(column.value(row));
    case "number": {
      const value = column.value(row);
      return typeof value === "number" ? String(value).replace(".", mark) : text(value);
    }
    case "money":
    case "rate": {
      const hundredths = column.value(row);
      return hundredths === null ? "" : decimal(hundredths, mark);
    }
    case "moment": {
      const moment = column.value(row);
      return moment ? tableMoment(moment) : "";
    }
    case "day": {
      const day = column.value(row);
      return day instanceof Date ? isoDay(day) : text(day);
    }
  }
}

/**
 * Writes a list as CSV, in pieces: first a row with the headings, then all rows. The file is UTF-8 with a byte order
 * mark.
 */
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
