import type { ExportRow } from "./read-rows";

/** A column may have a text where it has no value of its own kind. The text is written as a text. */
type Value = {
  text: string | null;
  number: number | string | null;
  /** In cents. */
  money: number | null;
  /** In hundredths of a per cent. */
  rate: number | null;
  /** Shown in Helsinki's time. */
  moment: Date | null;
  /** Midnight in UTC at the beginning of the day, which has no time. */
  day: Date | string | null;
};

/** The kind of value in a cell. */
export type CellKind = keyof Value;

/** A column of an exported list: its heading in the organiser's language, its width in characters, and its values. */
export type Column<Row = ExportRow> = {
  [Kind in CellKind]: { kind: Kind; heading: string; width: number; value: (row: Row) => Value[Kind] };
}[CellKind];
