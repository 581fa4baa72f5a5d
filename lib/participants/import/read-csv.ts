import { parse } from "csv-parse/sync";

/**
 * Returns the delimiter that occurs most often in the first line. Characters inside quotation marks are not counted.
 */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const count = (sign: string) => line.split(sign).length;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Returns the text inside `="…"`, or the cell unchanged. The site writes cells such as `="0401234"` in its files for
 * Excel, so that Excel does not read a text as a number or a formula.
 */
const unwrapped = (cell: string) => /^="([\s\S]*)"$/.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/**
 * Reads the rows of a CSV file, at most `most` rows. The cells may be separated by commas, semicolons or tabs. Returns
 * null if a closing quotation mark is missing. Formulas are not calculated: a cell that begins with `=` is read as a
 * text.
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

/**
 * Finds the encoding of a text file from its byte order mark, or from the zero bytes that UTF-16 contains. If the file
 * contains no byte order mark and few zero bytes, the result is UTF-8.
 */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // In UTF-16, every letter of the site's languages has one zero byte: the second byte in little-endian files, and the
  // first byte in big-endian files.
  const pairs = bytes.subarray(0, 200);
  const zeros = (from: number) => pairs.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (zeros(1) > pairs.length / 4) return "utf-16le";
  if (zeros(0) > pairs.length / 4) return "utf-16be";
  return "utf-8";
}

/**
 * Decodes a text file that was saved by a spreadsheet program. The file may be UTF-8 or UTF-16, with or without a byte
 * order mark. Any other file is read as Windows-1252, which also contains the letters of ISO-8859-1.
 */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
