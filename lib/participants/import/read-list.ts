import { apart, type ReadingRefused } from "@/lib/file-reader/read-apart";
import { type ListResult, listOf } from "./list-of";
import type { readSheets } from "./read-sheets";

const readSheetsApart = apart<typeof readSheets>("lib/participants/import/read-sheets.ts", "readSheets", {
  mostMemory: 400_000_000,
  mostTime: 20_000,
});

/**
 * Reads a list of people from an uploaded file, CSV or XLSX. The file is read in a process of its own, with limits of
 * memory (bytes) and time (milliseconds), so that a harmful file cannot harm the site. Besides problems of the file,
 * the result can be `tooHeavy` or `busy` (read-apart.ts).
 */
export async function readList(bytes: Uint8Array): Promise<ListResult | ReadingRefused> {
  const read = await readSheetsApart(bytes);
  return read.ok ? listOf(read.sheets) : read;
}
