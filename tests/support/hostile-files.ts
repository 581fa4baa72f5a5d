import { deflateSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";

const people = "Nimi;Sähköposti;Organisaatio";

/**
 * Returns a workbook of one sheet with the given rows. `after` is XML that follows the rows, and `more` are further
 * files in the archive.
 */
export function workbook(rows: string, more: Zippable = {}, after = ""): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const type = (part: string, name: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("/xl/workbook.xml", "sheet.main")}${type("/xl/worksheets/sheet1.xml", "worksheet")}</Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="L" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
    ...more,
  });
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headings = `<row r="1">${cell("A1", "Nimi")}${cell("B1", "Sähköposti")}${cell("C1", "Organisaatio")}</row>`;
const person = `<row r="2">${cell("A2", "Åsa Öhman")}${cell("B2", "asa@example.org")}${cell("C2", "Kirjasto")}</row>`;

const shared = (text: string, uses: number) =>
  workbook(
    `${headings}${Array.from({ length: uses }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" t="s"><v>0</v></c></row>`).join("")}`,
    { "xl/sharedStrings.xml": strToU8(`<sst><si><t>${text}</t></si></sst>`) },
  );

const entities = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY ${"a".repeat(n + 2)} "${`&${"a".repeat(n + 1)};`.repeat(10)}">`).join("")}]>`;

/**
 * Lists of people that an attacker could send to harm the site. `outcome` is the expected result: the reason why the
 * list is refused, or the number of people. A `heavy` list would use up the memory or the time of a careless reader.
 */
export const hostileLists: Record<string, { bytes: Uint8Array; outcome: string | number; heavy?: true }> = {
  "a far row": { bytes: workbook(`${headings}<row r="1048576">${cell("A1048576", "x")}</row>`), outcome: "tooFar" },
  "a far column": { bytes: workbook(`<row r="1">${cell("XFD1", "x")}</row>`), outcome: "tooFar" },
  "a row beyond any sheet": { bytes: workbook(`<row r="1">${cell("A99999999999999", "x")}</row>`), outcome: "tooFar" },
  "millions of empty rows": {
    bytes: workbook(headings + person + '<row r="3" ht="15"/>'.repeat(350_000)),
    outcome: 1,
  },
  "merged cells over everything": {
    bytes: workbook(headings + person, {}, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    outcome: 1,
  },
  "a file that unpacks to far more": {
    bytes: zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(200_000_000) }, { level: 9 }),
    outcome: "tooManyRows",
    heavy: true,
  },
  "more files than a workbook has": {
    bytes: zipSync(Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`xl/${n}.xml`, new Uint8Array(1)]))),
    outcome: "tooManyRows",
  },
  "elements within each other without end": {
    bytes: workbook("<a>".repeat(900_000)),
    outcome: "notAList",
    heavy: true,
  },
  "a long text in every cell": { bytes: shared("x".repeat(15_000), 2_000), outcome: "tooHeavy", heavy: true },
  "a huge text that every row shares": {
    bytes: shared("x".repeat(3_000_000), 2_000),
    outcome: "tooLongCell",
    heavy: true,
  },
  "entities made of entities": {
    bytes: workbook("", {
      "xl/worksheets/sheet1.xml": strToU8(
        `${entities}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&${"a".repeat(20)};</t></is></c></row></sheetData></worksheet>`,
      ),
    }),
    outcome: "noHeadings",
    heavy: true,
  },
  "one line of a million separators": { bytes: strToU8(";".repeat(890_000)), outcome: "tooFar", heavy: true },
  "one cell of 800 kB": { bytes: strToU8(`${people}\n${"x".repeat(800_000)};a@x.fi;K`), outcome: "tooLongCell" },
  "a quotation mark that never ends": {
    bytes: strToU8(`${people}\n"${"x\n".repeat(400_000)}`),
    outcome: "notAList",
    heavy: true,
  },
  "nothing but line breaks": { bytes: strToU8(people + "\n".repeat(890_000)), outcome: "empty" },
  "an old Excel file": {
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(5_000)),
    outcome: "noHeadings",
  },
  "a picture under the name of a list": {
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, ...new Uint8Array(5_000)),
    outcome: "noHeadings",
  },
};

/** Returns a PNG file whose header states a size of `width` × `height` pixels. `data` are its compressed pixels. */
export function png(width: number, height: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND")]);
}

/**
 * Returns the black pixels of a PNG file in compressed form. They are about a thousand times larger when they are
 * unpacked.
 */
export const blackRows = (width: number, height: number) => deflateSync(Buffer.alloc((width * 3 + 1) * height));

export function chunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Returns the checksum that PNG files use (ISO 3309). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
