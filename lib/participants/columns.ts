/**
 * The columns that an organiser can choose for an exported participant list, in the list's order. `answers` stands for
 * one column for each of the organisers' questions.
 */
export const columnKeys = [
  "number",
  "name",
  "email",
  "organisation",
  "role",
  "option",
  "status",
  "fee",
  "registeredAt",
  "arrivedAt",
  "language",
  "listed",
  "message",
  "answers",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/**
 * Reads column names from a URL parameter, separated by commas. Returns them in the order of the list; an empty result
 * means all columns. Unknown names are ignored.
 */
export function readColumns(text: string): ColumnKey[] {
  const named = new Set(text.split(","));
  return columnKeys.filter((key) => named.has(key));
}
