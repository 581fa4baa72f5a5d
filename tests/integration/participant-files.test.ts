import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { participantColumns } from "@/lib/export/participant-columns";
import { participantsCsv } from "@/lib/export/participants-csv";
import { participantsXlsx } from "@/lib/export/participants-xlsx";
import { loadParticipants, type ParticipantRow } from "@/lib/registration/queries";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite } from "@/tests/support/seminar";

/** What spreadsheets are known to run, turn into numbers or dates, or lose. */
const names = [
  '=HYPERLINK("https://example.org";"Paina")',
  "=1+1",
  "+358 40 123 4567",
  "-2+3",
  "@SUM(A1)",
  "0401234567",
  "1-2",
  'Åsa Öhmän; "lainaus", pilkku',
  "žluťoučký ŋ đ",
  "محمد 😀",
  "'apostrofi",
];
const columns = participantColumns("fi");
let rows: ParticipantRow[];

beforeAll(async () => {
  const site = await createTestSite();
  for (const name of names)
    await registerParticipant(site, {
      seminarYear: 2023,
      form: registrationForm(site.optionId, {
        name,
        organisation: name,
        message: `${name}\nToinen rivi`,
        listed: "on",
      }),
    });
  rows = await loadParticipants(site, { seminarYear: 2023, locale: "fi" });
});

const expected = () => rows.map((row) => columns.map(({ value }) => String(value(row))));

describe("read back by another library, every character is there", () => {
  test("XLSX: numbers are numbers, all else is text, the heading stays in sight", async () => {
    const book = new ExcelJS.Workbook();
    const file = await participantsXlsx(rows, columns);
    await book.xlsx.load(file.buffer as unknown as Parameters<typeof book.xlsx.load>[0]);
    const sheet = book.worksheets[0];
    const cells = (row: number) => columns.map((_, index) => sheet?.getRow(row).getCell(index + 1));
    expect(cells(1).map((cell) => cell?.value)).toEqual(columns.map(({ heading }) => heading));
    expect(rows.map((_, index) => cells(index + 2).map((cell) => String(cell?.value ?? "")))).toEqual(expected());
    for (const [index] of rows.entries()) {
      const types = new Set(cells(index + 2).map((cell) => cell?.type));
      expect(types).not.toContain(ExcelJS.ValueType.Formula);
      expect(cells(index + 2)[0]?.type).toBe(ExcelJS.ValueType.Number);
    }
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  });

  test("CSV for other programs: RFC 4180", () => {
    const file = participantsCsv(rows, columns, "plain");
    expect(parse(file, { bom: true, from_line: 2 })).toEqual(expected());
    expect(file.startsWith("\ufeffNro,Nimi,")).toBe(true);
    expect(file.split("\r\n").length).toBeGreaterThan(rows.length);
  });

  test('CSV for Excel: what Excel would alter or run stands as ="…", the rest as it is', () => {
    const file = participantsCsv(rows, columns, "excel");
    const read: string[][] = parse(file, { bom: true, delimiter: ";", from_line: 2 });
    // What a spreadsheet shows for ="…": the text within, its doubled quotes single.
    const shown = (cell: string) => /^="(.*)"$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
    expect(read.map((row) => row.map(shown))).toEqual(expected());
    const risky = read.flat().filter((cell) => /^[=+\-@]/.test(cell));
    expect(risky.every((cell) => cell.startsWith('="'))).toBe(true);
  });
});

test("special needs are in no file of names", () => {
  expect(columns.map(({ heading }) => heading).join()).not.toMatch(/ruoka|esteett/i);
});
