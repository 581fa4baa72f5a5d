import writeXlsxFile from "write-excel-file/node";
import type { ParticipantRow } from "@/lib/registration/queries";
import type { Column } from "./participant-columns";

/** The list as an Excel workbook: numbers are numbers and every other cell is text, whatever it begins with. */
export async function participantsXlsx(
  rows: readonly ParticipantRow[],
  columns: readonly Column[],
): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: "bold" as const }));
  const body = rows.map((row) =>
    columns.map(({ value }) => {
      const cell = value(row);
      return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String };
    }),
  );
  const file = await writeXlsxFile([head, ...body], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(file);
}
