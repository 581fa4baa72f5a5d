import type { ExportRow } from "./read-rows";

/**
 * The kind of value in a cell. Money is in cents, a rate in hundredths of a per cent, a moment is shown in Helsinki.
 */
export type CellKind = "text" | "number" | "money" | "rate" | "moment";

type Value = {
  text: string | null;
  number: number | null;
  money: number | null;
  rate: number | null;
  moment: Date | null;
};

/** A column of an exported list: its heading in the organiser's language, its width in characters, and its values. */
export type Column<Row = ExportRow> = {
  [Kind in CellKind]: { kind: Kind; heading: string; width: number; value: (row: Row) => Value[Kind] };
}[CellKind];
