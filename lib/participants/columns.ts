/**
 * The columns that an organiser can choose for a file with the participant list, in the order of the file. `answers` is
 * one column for each of the organisers' questions.
 */
export const columnKeys = [
  "number",
  "familyName",
  "givenName",
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
 * Reads the names of columns, separated by commas, from a URL parameter. Returns them in the order of `columnKeys`. If
 * the result is empty, the file has all columns. Unknown names are ignored.
 */
export function readColumns(text: string): ColumnKey[] {
  const named = new Set(text.split(","));
  return columnKeys.filter((key) => named.has(key));
}
