import type { ExportRow } from "./read-rows";

/**
 * For each kind of column, the type of its values. A column of numbers or dates may also contain texts, for answers
 * that are not a number or a date.
 */
type Value = {
  text: string | null;
  number: number | string | null;
  /** An amount in cents. */
  money: number | null;
  /** A percentage in hundredths of a per cent: 2550 means 25.5 %. */
  rate: number | null;
  /** A point in time, which the file shows as local time in Helsinki. */
  moment: Date | null;
  /** A date without a time, stored as midnight in UTC. */
  day: Date | string | null;
};

export type CellKind = keyof Value;

/** One column of an exported list: its heading in the organiser's language, its width in characters, and its values. */
export type Column<Row = ExportRow> = {
  [Kind in CellKind]: { kind: Kind; heading: string; width: number; value: (row: Row) => Value[Kind] };
}[CellKind];
