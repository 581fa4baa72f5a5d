import { apart, type ReadingRefused } from "@/lib/file-reader/read-apart";
import { type ListResult, listOf } from "./list-of";
import type { readSheets } from "./read-sheets";

const readSheetsApart = apart<typeof readSheets>("lib/participants/import/read-sheets.ts", "readSheets", {
  mostMemory: 400_000_000,
  mostTime: 20_000,
});

/** Reads a list of people from a file that somebody brought, CSV or XLSX, where it can do no harm. */
export async function readList(bytes: Uint8Array): Promise<ListResult | ReadingRefused> {
  const read = await readSheetsApart(bytes);
  return read.ok ? listOf(read.sheets) : read;
}
