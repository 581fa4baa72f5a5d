import { stringify } from "csv-stringify/sync";
import type { ParticipantRow } from "@/lib/registration/queries";
import type { Column } from "./participant-columns";

/** `excel` opens right by a double click in a Finnish Excel; `plain` is for other programs (RFC 4180, UTF-8). */
export type CsvDialect = "excel" | "plain";

// What a spreadsheet would take for a formula, a number or a date, and so alter or run.
const readAsOther = /^[\s=+\-@0-9]/;

/**
 * A cell as the formula `="…"` of its own text: the one way to write a text into CSV that Excel neither runs
 * nor turns into a number, and that shows every character as it was written.
 */
const asText = (cell: string | number) =>
  typeof cell === "string" && readAsOther.test(cell) ? `="${cell.replaceAll('"', '""')}"` : cell;

/** The list as CSV text: a header row, then a row a registration. */
export function participantsCsv(
  rows: readonly ParticipantRow[],
  columns: readonly Column[],
  dialect: CsvDialect,
): string {
  const excel = dialect === "excel";
  return stringify(
    rows.map((row) => columns.map(({ value }) => (excel ? asText(value(row)) : value(row)))),
    {
      header: true,
      columns: columns.map(({ heading }) => heading),
      bom: true,
      delimiter: excel ? ";" : ",",
      record_delimiter: "\r\n",
    },
  );
}
