import { parse } from "csv-parse/sync";
import { decodeText } from "./decode-text";

/** Returns the delimiter that occurs most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const count = (sign: string) => line.split(sign).length;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Unwraps `="0401234"`. The site's own files for Excel write a text like this if Excel would take it for a number or a
 * formula.
 */
const unwrapped = (cell: string) => /^="([\s\S]*)"$/.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/**
 * Reads the rows of a CSV file with commas, semicolons or tabs, at most `most` rows. Returns null when the quotation
 * marks are not balanced. Formulas are not calculated: a cell that begins with `=` stays a text.
 */
export function readCsv(bytes: Uint8Array, most: number): string[][] | null {
  const text = decodeText(bytes);
  try {
    const rows: string[][] = parse(text, {
      ...{ delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true },
      ...{ record_delimiter: ["\r\n", "\n", "\r"], to: most },
    });
    return rows.map((row) => row.map(unwrapped));
  } catch {
    return null;
  }
}
