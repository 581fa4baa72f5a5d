import type { ExportKind } from "@/lib/export/export-kinds";
import { type ExportOrder, makeExport } from "@/lib/export/make-export";
import { readFilter } from "@/lib/participants/filter";
import type { TestSite } from "./seminar";

export const cardsKey = "a test's own";

type Wanted = { kind: ExportKind; userId: string; filter?: Record<string, string>; locale?: ExportOrder["locale"] };

/** Exports the participants of 2023. Returns the file as one buffer. */
export async function takeExport(
  site: Pick<TestSite, "db" | "clock" | "seminarId">,
  { filter = {}, locale = "fi", ...wanted }: Wanted,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const seminar = { id: site.seminarId, year: 2023, heading: "Asiakaspalvelun seminaari 2023" };
  const order = { ...wanted, seminar, filter: readFilter(filter), locale, cardsKey };
  await makeExport(site, order, async (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}
