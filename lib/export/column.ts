import type { ExportRow } from "./read-rows";

/** What a cell holds. Money is in cents, a rate in hundredths of a per cent. */
export type CellKind = "text" | "number" | "money" | "rate" | "moment";

type Value = { text: string | null; number: number; money: number | null; rate: number | null; moment: Date | null };

/** A column of an exported list: its heading in the organiser's language and what a row has in it. */
export type Column = {
  [Kind in CellKind]: { kind: Kind; heading: string; width: number; value: (row: ExportRow) => Value[Kind] };
}[CellKind];
