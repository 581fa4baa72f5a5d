import { parse } from "csv-parse/sync";
import { decodeText } from "./decode-text";

/** By which sign the first line is divided most. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const count = (sign: string) => line.split(sign).length;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** `="0401234"`, as our own files for Excel have a text that it would take for a number or a formula. */
const unwrapped = (cell: string) => /^="([\s\S]*)"$/.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/**
 * The rows of a CSV file with commas, semicolons or tabs, at most `most` of them; null when its quotation marks make no
 * sense. What begins with `=` stays the text that it is.
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
