import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import type { ExportKind } from "@/lib/export/export-kinds";
import { makeExport } from "@/lib/export/make-export";
import { readFilter } from "@/lib/participants/filter";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { createTestDatabase, openTestDb } from "@/tests/support/database";
import { takeExport } from "@/tests/support/export";
import { fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { duringRegistration, type TestSite } from "@/tests/support/seminar";

/**
 * Texts that are known to cause problems in spreadsheet programs: the programs run them as formulas, turn them into
 * numbers or dates, or lose them.
 */
const names = [
  '=HYPERLINK("#A1";"Paina")',
  "=1+1",
  "+358 40 123 4567",
  "-2+3",
  "@SUM(A1)",
  "0401234567",
  "1-2",
  'Åsa Öhmän; "lainaus", pilkku',
  "žluťoučký ŋ đ <b>&amp;</b> _x0041_",
  "محمد 😀",
  "'apostrofi",
  "Pitkä ".repeat(33).trim(),
];

let site: Pick<TestSite, "db" | "clock" | "seminarId">;
let full: FullSeminar;

beforeAll(async () => {
  const db = openTestDb(await createTestDatabase());
  full = await createFullSeminar(db, 2023, names.length - 1);
  site = { db, clock: clockFrom(duringRegistration), seminarId: full.seminar.id };
  await db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: "organiser@example.org" } });
  const register = async (values: Record<string, string>) =>
    registerParticipant(site, { seminarYear: 2023, form: await fullForm(db, full, values) });
  const family = (name: string) => ({ givenName: "", familyName: name });
  for (const name of names)
    await register({
      ...family(name),
      organisation: name,
      message: `${name}\nToinen rivi`,
      dietary: "Vegaani",
      needsConsent: "on",
    });
  await register({ ...family("Etä"), optionId: full.remote.id, dietary: "vegaani ", needsConsent: "on" });
  await register({ ...family("Perunut"), optionId: full.remote.id, dietary: "=salaisuus", needsConsent: "on" });
  const { id } = await db.registration.findFirstOrThrow({ where: { name: "Perunut" } });
  await cancelRegistration(site, { registrationId: id, actor: "organiser" });
});

const take = (kind: ExportKind, filter?: Record<string, string>) =>
  takeExport(site, { kind, userId: "organiser", ...(filter && { filter }) });

async function book(kind: ExportKind, filter?: Record<string, string>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await take(kind, filter)) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

const column = (sheet: ExcelJS.Worksheet | undefined, heading: string) => {
  const headings = sheet?.getRow(1).values ?? [];
  const at = Array.isArray(headings) ? headings.indexOf(heading) : 0;
  // Spreadsheet programs read `_x005F_` as `_`, but the library ExcelJS does not.
  return (sheet?.getColumn(at).values ?? [])
    .slice(2)
    .map((value) => (typeof value === "string" ? value.replaceAll("_x005F_", "_") : value));
};

describe("read back by another library, every character is there", () => {
  test("XLSX: a sheet for each way to take part, the queue and the cancelled; typed cells, heading in sight, filter", async () => {
    const workbook = await book("xlsx");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Paikan päällä", "Etänä", "Jono", "Peruneet"]);
    const [seated, remote, waiting, cancelled] = workbook.worksheets;
    expect(column(seated, "Sukunimi")).toEqual(names.slice(0, -1));
    expect(column(seated, "Organisaatio")).toEqual(names.slice(0, -1));
    expect(column(seated, "Viesti järjestäjille")).toEqual(names.slice(0, -1).map((name) => `${name}\nToinen rivi`));
    expect(column(waiting, "Sukunimi")).toEqual(names.slice(-1));
    expect(column(remote, "Sukunimi")).toEqual(["Etä"]);
    expect(column(cancelled, "Sukunimi")).toEqual(["Perunut"]);
    expect(column(seated, "Nro").every((value) => typeof value === "number")).toBe(true);
    // The cell contains the local time in Helsinki, but ExcelJS reads it as a time in UTC.
    expect(column(seated, "Ilmoittautunut")[0]).toEqual(new Date("2023-09-04T09:00:00Z"));
    seated?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    expect(seated?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(seated?.autoFilter).toBe(`A1:V${names.length}`);
    expect(seated?.getColumn(2).width).toBe(24);
    expect((await book("xlsx", { status: "waiting" })).worksheets.map(({ name }) => name)).toEqual(["Jono"]);
  });

  test("CSV for other programs: RFC 4180", async () => {
    const file = (await take("plain.csv")).toString();
    const read: string[][] = parse(file, { bom: true });
    expect(read.slice(1).map((row) => row[1])).toEqual([...names, "Etä", "Perunut"]);
    expect(read[1]?.slice(0, 2)).toEqual(["1", names[0]]);
    expect(read[1]).toContain("2023-09-04 09:00");
    expect(file.startsWith("\ufeffNro,Sukunimi,Etunimi,")).toBe(true);
    expect(file.replaceAll("\r\n", "").includes("\r")).toBe(false);
  });

  test('CSV for Excel: what Excel would alter or run stands as ="…", the rest as it is', async () => {
    const read: string[][] = parse(await take("csv", { sort: "name" }), { bom: true, delimiter: ";", from_line: 2 });
    // Spreadsheet programs show a cell such as ="a ""b""" as the text a "b".
    const shown = (cell: string) => /^="(.*)"$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
    expect(new Set(read.map((row) => shown(row[1] ?? "")))).toEqual(new Set([...names, "Etä", "Perunut"]));
    const risky = read.flat().filter((cell) => /^[=+\-@]/.test(cell));
    expect(risky.length).toBeGreaterThan(names.length);
    expect(risky.every((cell) => cell.startsWith('="'))).toBe(true);
  });
});

test("the treasurer's list has the VAT apart, exact to the cent, and the e-invoice fields; of those with a seat", async () => {
  const [sheet] = (await book("invoicing.xlsx")).worksheets;
  expect(column(sheet, "Nimi")).toEqual([...names.slice(0, -1), "Etä"]);
  expect(sheet?.getRow(2).values).toEqual(
    expect.arrayContaining([140, 0.24, 33.6, 173.6, "Esimerkin kaupunki", "1234567-1", "003712345671", "BAWCFI22"]),
  );
  const [, first]: string[][] = parse(await take("invoicing.csv"), { bom: true, delimiter: ";" });
  expect(first).toEqual(expect.arrayContaining(["140,00", "24,00", "33,60", "173,60", '="003712345671"']));
});

test("the caterer gets counts without names; names only in the file that says so; none in any other", async () => {
  const rows = (file: Buffer): string[][] => parse(file, { bom: true, delimiter: ";" });
  expect(rows(await take("diets.csv"))).toEqual([
    ["Ruokavalio tai allergia", "Henkilöitä"],
    ["Vegaani", String(names.length)],
  ]);
  expect(rows(await take("diets-with-names.csv", { option: full.remote.id }))).toEqual([
    ["Nimi", "Ruokavalio tai allergia"],
    ["Etä", "vegaani"],
  ]);
  expect(rows(await take("diets.csv", { status: "cancelled" }))).toContainEqual(['="=salaisuus"', "1"]);
  for (const kind of ["plain.csv", "csv", "invoicing.csv", "addresses.txt"] as const)
    expect((await take(kind)).toString().toLowerCase()).not.toContain("vegaani");
});

test("addresses of those who come, a line each; every file is in the audit, without anybody's name", async () => {
  const lines = (await take("addresses.txt", { option: full.remote.id })).toString().split("\r\n");
  expect(lines).toEqual([expect.stringMatching(/^[^@\s]+@example\.org$/), ""]);
  const entries = await site.db.auditEntry.findMany();
  expect(entries.at(-1)).toMatchObject({
    userId: "organiser",
    action: "export.addresses",
    subject: "2023",
    seminarYear: 2023,
  });
  expect(JSON.stringify(entries)).not.toContain("@");
});

test("a file shows one moment, whoever registers while it is written", async () => {
  let text = "";
  const order = { kind: "plain.csv", filter: readFilter({}), locale: "fi", userId: "organiser", cardsKey: "" } as const;
  const seminar = { id: site.seminarId, year: 2023, heading: "" };
  await makeExport(site, { ...order, seminar }, async (piece) => {
    if (text === "") {
      const form = await fullForm(site.db, full, { name: "Myöhäinen", optionId: full.remote.id });
      await registerParticipant(site, { seminarYear: 2023, form });
    }
    text += new TextDecoder().decode(piece);
  });
  expect(text).not.toContain("Myöhäinen");
  expect((await take("plain.csv")).toString()).toContain("Myöhäinen");
});
