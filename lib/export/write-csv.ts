import { stringify } from "csv-stringify/sync";
import { isoDay } from "@/lib/i18n/format";
import type { Column } from "./column";
import { tableMoment } from "./table-moment";

/** `excel` opens correctly in a Finnish Excel by a double click; `plain` is for other programs (RFC 4180, UTF-8). */
export type CsvDialect = "excel" | "plain";

// Texts that Excel could take for a formula, a number or a date, and then run or change.
const readAsOther = /^[\s=+\-@0-9]/;

/**
 * Protects a text from Excel: a text that Excel could take for a formula, a number or a date becomes the formula
 * `="…"`, which shows the text. In CSV this is the only way to keep Excel from running it or changing it into a number.
 */
export const asText = (text: string) => (readAsOther.test(text) ? `="${text.replaceAll('"', '""')}"` : text);

/** Writes a whole number of hundredths as a decimal number with two decimals. */
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

/** Writes a list as CSV (UTF-8 with a byte order mark), in pieces: a row with the headings, then all rows. */
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
