import { randomUUID } from "node:crypto";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { checkedState } from "@/app/[locale]/(desk)/desk/seminars/[year]/participants/import/_import-state";
import { checkRows, type ListForm } from "@/lib/participants/import/check-rows";
import { importParticipants } from "@/lib/participants/import/import-participants";
import { loadListForm, loadRegisteredPeople } from "@/lib/participants/import/load-list-form";
import { type ListRow, listOf } from "@/lib/participants/import/read-list";
import { readPeople } from "@/lib/participants/import/read-people";
import { readSheets } from "@/lib/participants/import/read-sheets";
import { LARGEST_LIST, MOST_ROWS } from "@/lib/participants/import/sheet-bounds";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { registerParticipant } from "@/lib/registration/register-participant";
import { takeExport } from "@/tests/support/export";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const seminarYear = 2023;
const userId = "organiser";
const heading = "Nimi;Sähköposti;Organisaatio";
const utf8 = (text: string) => new TextEncoder().encode(text);
const parseList = async (bytes: Uint8Array) => {
  const read = await readSheets(bytes);
  return read.ok ? listOf(read.sheets) : read;
};
const cellsOf = async (bytes: Uint8Array) => {
  const list = await parseList(bytes);
  if (!list.ok) throw new Error(list.reason);
  return list.rows.map(({ cells }) => cells);
};

describe("a file", () => {
  const text = `${heading}\r\nÅsa Öhman;asa@example.org;"Kirjasto ""Äijä""; Turku"\r\n`;
  const people = [{ name: "Åsa Öhman", email: "asa@example.org", organisation: 'Kirjasto "Äijä"; Turku' }];
  const utf16 = Buffer.from(text, "utf16le");
  test.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with its mark", utf8(`\uFEFF${text}`)],
    ["UTF-16", utf16],
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["big-endian UTF-16", Buffer.from(utf16).swap16()],
    ["ISO-8859-1", Buffer.from(text, "latin1")],
    ["tabs", utf8(text.replaceAll(/;(?! )/g, "\t"))],
    ["commas", utf8(text.replaceAll(/;(?! )/g, ","))],
    ["lines as old Macs have them", utf8(text.replaceAll("\r\n", "\r"))],
  ])("in %s is read", async (_, bytes) => {
    expect(await cellsOf(new Uint8Array(bytes))).toEqual(people);
  });

  test("in Swedish and English, with first and last names apart", async () => {
    expect(await cellsOf(utf8("Namn,E-post,Bibliotek,Titel\nÅke,ake@x.fi,Tritonia,Chef"))).toEqual([
      { name: "Åke", email: "ake@x.fi", organisation: "Tritonia", role: "Chef" },
    ]);
    expect(await cellsOf(utf8("First name,Last name,E-mail address\nAda,Ek,a@x.fi"))).toEqual([
      { givenName: "Ada", familyName: "Ek", email: "a@x.fi" },
    ]);
  });

  test("of formulas keeps them as text, and ours for Excel are unwrapped", async () => {
    const rows = await cellsOf(utf8(`${heading}\n=HYPERLINK("x");+a@x.fi;"=""040 123"""`));
    expect(rows).toEqual([{ name: '=HYPERLINK("x")', email: "+a@x.fi", organisation: "040 123" }]);
  });

  test("that is no list is refused in its own way", async () => {
    const refused = async (bytes: Uint8Array) => {
      const list = await parseList(bytes);
      return list.ok ? "read" : list.reason;
    };
    expect(await refused(new Uint8Array())).toBe("empty");
    expect(await refused(utf8(heading))).toBe("empty");
    expect(await refused(utf8("a;b\n1;2"))).toBe("noHeadings");
    expect(await refused(utf8(`${heading}\n`.padEnd(LARGEST_LIST + 1, "x")))).toBe("tooLarge");
    expect(await refused(utf8(`${heading}${"\na;b;c".repeat(100_000)}`))).toBe("tooManyRows");
    expect(await refused(utf8(`${heading}${"\na;b;c".repeat(MOST_ROWS)}`))).toBe("read");
    expect(await refused(utf8("PK\u0003\u0004 no zip"))).toBe("notAList");
    expect(await refused(zipSync({ "a.txt": strToU8("x") }))).toBe("notAList");
    expect(await refused(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(9_000_000) }))).toBe("tooManyRows");
    const rows = "<row><c><v>1</v></c></row>".repeat(100_000);
    expect(await refused(zipSync({ "xl/worksheets/sheet1.xml": strToU8(rows) }))).toBe("tooManyRows");
  });

  test("of a workbook has every sheet read that names its columns; numbers and formulas as text", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Ohje").addRow(["Täytä seuraava taulukko"]);
    const sheet = book.addWorksheet("Lista");
    sheet.addRows([["Nimi", "Sähköposti", "Organisaatio"], ["=1+1", "a@x.fi", 42], [], ["ق 🎈", "b@x.fi", "Å"]]);
    expect(await cellsOf(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([
      { name: "=1+1", email: "a@x.fi", organisation: "42" },
      { name: "ق 🎈", email: "b@x.fi", organisation: "Å" },
    ]);
  });
});

describe("the rows", () => {
  let site: TestSite;
  let form: ListForm;

  beforeEach(async () => {
    site = await createTestSite(3);
    await site.db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
    const byDefault = { optionId: "", feeCategoryId: "", language: "sv" as const };
    form = await loadListForm(site, { seminarYear, byDefault, locale: "fi" });
  });

  const row = (cells: ListRow["cells"], line = 2): ListRow => ({ line, cells });
  const person = (name: string, cells: ListRow["cells"] = {}) =>
    row({ name, email: `${name.length}.${name.codePointAt(0)}@example.org`, organisation: "Kirjasto", ...cells });
  const check = async (rows: ListRow[]) => checkRows(rows, form, await loadRegisteredPeople(site, seminarYear));
  const store = async (
    rows: ListRow[],
    choices: { mail?: boolean; acceptQueue?: boolean; submissionId?: string } = {},
  ) => {
    const checked = (await check(rows)).filter(({ state }) => state === "new");
    const people = readPeople(checked, await loadFormSpec(site, seminarYear, "fi"));
    if (!people) throw new Error("the people can't be read");
    const asked = { submissionId: randomUUID(), mail: false, acceptQueue: false, ...choices };
    return importParticipants(site, { seminarYear, userId, people, ...asked });
  };

  test("are mailed only if the organiser ticks a box, which says how many mails that is", async () => {
    const rows = [person("Eka"), person("Tokalla"), person("Nimi", { status: "Perunut" })];
    const unsent = { attempt: 1, values: {}, errors: {} };
    const asked = await checkedState(unsent, { deps: site, locale: "fi", seminarYear }, rows);
    expect(asked).toMatchObject({ values: {}, mail: "Lähetä jokaiselle vahvistus sähköpostilla: 2 viestiä" });
  });

  test("are checked one by one; who is registered, named twice or cancelled is left out", async () => {
    await registerParticipant(site, {
      seminarYear,
      form: registrationForm(site.optionId, { email: "known@example.org" }),
    });
    const checked = await check([
      person("x".repeat(201)),
      person("a\0b"),
      person("Nimi", { email: "ei osoite", organisation: "" }),
      person("Nimi", { option: "Kuussa" }),
      person("kirjastolainen, malli", { email: "KNOWN@example.org" }),
      person("علي 🎈", { option: "tieteiden TALOLLA", language: "englanti", listed: "kyllä" }),
      person("علي 🎈"),
      person("Perunut", { status: "Perunut" }),
    ]);
    expect(checked.map(({ state }) => state)).toEqual([
      ...["wrong", "wrong", "wrong", "wrong", "registered", "new", "double", "cancelled"],
    ]);
    expect(checked.slice(0, 4)).toMatchObject([
      { problems: { givenName: "tooLong" } },
      { problems: { givenName: "forbiddenCharacter" } },
      { problems: { email: "emailNoAt", organisation: "organisationMissing" } },
      { problems: { optionId: expect.any(String) } },
    ]);
    expect(checked[5]?.values).toMatchObject({ optionId: site.optionId, language: "en", listed: "on" });
  });

  test("are stored all or none: without seats for all only with the queue", async () => {
    const rows = ["A", "B", "C", "D", "E"].map((name) => person(name));
    expect(await store(rows)).toEqual({ ok: false, reason: "full" });
    expect(await site.db.registration.count()).toBe(0);
    expect(await site.db.auditEntry.count()).toBe(0);
    expect(await store(rows, { acceptQueue: true, mail: true })).toEqual({ ok: true, added: 5, waiting: 2 });
    const stored = await site.db.registration.findMany({ orderBy: { number: "asc" } });
    expect(stored.map(({ name, status, queueNumber, locale }) => [name, status, queueNumber, locale])).toEqual([
      ...["A", "B", "C"].map((name) => [name, "confirmed", null, "sv"]),
      ...["D", "E"].map((name, index) => [name, "waiting", index + 1, "sv"]),
    ]);
    const mails = await site.db.outboxMail.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });
    expect(mails.map(({ kind, _count }) => [kind, _count])).toEqual([
      ["confirmation", 3],
      ["waitingList", 2],
    ]);
    expect(await site.db.auditEntry.findMany()).toMatchObject([{ action: "participants.imported", subject: "2023" }]);
    expect(await store(rows, { acceptQueue: true })).toEqual({ ok: true, added: 0, waiting: 0 });
  });

  test("sent twice get the same answer, and are stored and mailed once", async () => {
    const checked = await check(["A", "B", "C", "D"].map((name) => person(name)));
    const people = readPeople(checked, await loadFormSpec(site, seminarYear, "fi"));
    const list = {
      seminarYear,
      userId,
      people: people ?? [],
      mail: true,
      acceptQueue: true,
      submissionId: randomUUID(),
    };
    for (let sent = 0; sent < 2; sent++)
      expect(await importParticipants(site, list)).toEqual({ ok: true, added: 4, waiting: 1 });
    expect(await site.db.registration.count()).toBe(4);
    expect(await site.db.outboxMail.count()).toBe(4);
  });

  test("of our own files are read in again, in each language and format", async () => {
    const name = { givenName: '=Åsa 🎈; "x" y', familyName: "von Öhman" };
    const organisation = "+358 40 123";
    await registerParticipant(site, { seminarYear, form: registrationForm(site.optionId, { ...name, organisation }) });
    await site.db.registration.updateMany({ data: { role: "007" } });
    for (const locale of ["fi", "sv", "en"] as const)
      for (const kind of ["xlsx", "csv", "plain.csv"] as const) {
        const file = new Uint8Array(await takeExport(site, { kind, userId, locale }));
        const [person, ...others] = await cellsOf(file);
        expect(person, `${kind} ${locale}`).toMatchObject({ ...name, organisation, role: "007" });
        expect(others).toEqual([]);
      }
  });

  test("two thousand are stored at once", async () => {
    await site.db.attendanceOption.updateMany({ data: { capacity: null } });
    const rows = Array.from({ length: MOST_ROWS }, (_, index) => person("Moni", { email: `${index}@example.org` }));
    expect(await store(rows, { mail: true })).toEqual({ ok: true, added: MOST_ROWS, waiting: 0 });
    expect(await site.db.outboxMail.count()).toBe(MOST_ROWS);
  });
});
