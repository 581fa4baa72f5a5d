import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import type { Column } from "@/lib/export/column";
import { writeXlsx } from "@/lib/export/write-xlsx";

test("a sheet may have more columns than the alphabet has letters", async () => {
  const places = Array.from({ length: 60 }, (_, place) => place);
  const columns = places.map(
    (place): Column<number[]> => ({
      kind: "number",
      heading: `K${place}`,
      width: 8,
      value: (row) => row[place] ?? null,
    }),
  );
  async function* rows() {
    yield [places];
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx([{ name: "Kaikki", batches: rows() }], columns)) pieces.push(piece);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.concat(pieces) as never);
  const [sheet] = book.worksheets;
  expect(sheet?.getRow(1).values).toEqual([undefined, ...places.map((place) => `K${place}`)]);
  expect(sheet?.getRow(2).values).toEqual([undefined, ...places]);
  expect(sheet?.getCell("BH2").value).toBe(59);
  expect(sheet?.autoFilter).toBe("A1:BH2");
});
