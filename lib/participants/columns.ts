/** The columns of the participant list that can be chosen, in its order; `answers`: one for each of the organisers' questions. */
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

/** The columns that an address names, in the list's order; none: all of them. What isn't a column's name is left out. */
export function readColumns(text: string): ColumnKey[] {
  const named = new Set(text.split(","));
  return columnKeys.filter((key) => named.has(key));
}
