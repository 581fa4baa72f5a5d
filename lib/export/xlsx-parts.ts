import { isoDay } from "@/lib/i18n/format";
import type { CellKind, Column } from "./column";
import { tableMoment } from "./table-moment";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** For each kind of cell, the index of its style in the list `cellXfs` of `styles` below. */
const styleOf: Record<CellKind | "heading", number> = {
  ...{ text: 1, number: 0, money: 2, rate: 3, moment: 4, heading: 5, day: 6 },
};

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy h:mm"/><numFmt numFmtId="165" formatCode="d\\.m\\.yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/>
<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/>
<xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * Escapes a text for XML, and removes characters that XML does not allow (our forms refuse them anyway). Excel reads
 * `_x0041_` as the letter A, so the first underscore of such a text is escaped too.
 */
const xml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 doesn't allow these characters.
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");

/**
 * Returns the name of a column in Excel: A to Z, then AA, AB and so on. `place` is the index of the column, counted
 * from 0.
 */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/**
 * Returns all files of a workbook (a workbook is a ZIP file) except the files of the sheets. The keys are the paths of
 * the files. `names` are the names of the sheets.
 */
export function parts(names: readonly string[]): Record<string, string> {
  const each = (part: (name: string, index: number) => string) => names.map((name, at) => part(name, at + 1)).join("");
  const sheet = (name: string, at: number) => `<sheet name="${xml(name)}" sheetId="${at}" r:id="rId${at}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${each((_, at) => override(`/xl/worksheets/sheet${at}.xml`, "worksheet"))}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packaged}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(sheet)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packaged}/relationships">${each((_, at) => relation(`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`))}${relation("styles", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": styles,
  };
}

/**
 * Returns the beginning of a sheet's XML, including the row with the headings. This row stays visible when the user
 * scrolls.
 */
export function sheetStart<Row>(columns: readonly Column<Row>[]): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, at) => textCell(heading, `${letters(at)}1`, styleOf.heading));
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${headings.join("")}</row>`;
}

/** Returns the end of a sheet's XML, after the last row. `count` is the number of rows, including the headings. */
export function sheetEnd(columns: readonly unknown[], count: number): string {
  return `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${count}"/></worksheet>`;
}

/** Returns the XML of one row. `number` begins at 1, and row 1 contains the headings. */
export function sheetRow<Row>(columns: readonly Column<Row>[], row: Row, number: number): string {
  return `<row r="${number}">${columns.map((column, at) => cell(column, row, `${letters(at)}${number}`)).join("")}</row>`;
}

function cell<Row>(column: Column<Row>, row: Row, place: string): string {
  const text = (value: string | null) => (value ? textCell(value, place, styleOf.text) : "");
  const number = (value: number | string) => `<c r="${place}" s="${styleOf[column.kind]}"><v>${value}</v></c>`;
  switch (column.kind) {
    case "text":
      return text(column.value(row));
    case "number": {
      const value = column.value(row);
      return typeof value === "number" ? number(value) : text(value);
    }
    // 1050 cents are written as `1050E-2`, which Excel reads as 10.50. So there is no rounding error.
    case "money": {
      const cents = column.value(row);
      return cents === null ? "" : number(`${cents}E-2`);
    }
    case "rate": {
      const basisPoints = column.value(row);
      return basisPoints === null ? "" : number(`${basisPoints}E-4`);
    }
    case "moment": {
      const moment = column.value(row);
      return moment ? number(serial(Date.parse(`${tableMoment(moment).replace(" ", "T")}Z`))) : "";
    }
    case "day": {
      const day = column.value(row);
      if (!(day instanceof Date)) return text(day);
      return day < FIRST_DAY ? text(isoDay(day)) : number(serial(day.getTime()));
    }
  }
}

const textCell = (value: string, place: string, style: number) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;

const DAY = 86_400_000;

/**
 * The first date that is written as a date cell. Earlier dates are written as text, because Excel has no dates before
 * 1900 and wrongly counts 29 February 1900 as a date.
 */
const FIRST_DAY = new Date("1900-03-01");

/** Converts a time in milliseconds to Excel's format: the number of days, with a fraction, since 30 December 1899. */
const serial = (time: number) => time / DAY + 25_569;
