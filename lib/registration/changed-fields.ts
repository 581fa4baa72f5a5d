import type { StoredDetails } from "./load-details";

/**
 * The names of the fields in the history. The option is not listed here, because moving to another option is recorded
 * as a separate event.
 */
const fields = {
  name: "name",
  organisation: "organisation",
  role: "role",
  feeCategoryId: "feeCategory",
  billing: "billing",
  answers: "answers",
  dietary: "dietary",
  accessibility: "accessibility",
  message: "message",
  listed: "listed",
  locale: "language",
} as const satisfies Partial<Record<keyof StoredDetails, string>>;

export type ChangedField = (typeof fields)[keyof typeof fields];

/** Returns the names of the fields that differ, never their values. */
export function changedFields(before: StoredDetails, after: StoredDetails): ChangedField[] {
  const differs = (field: keyof typeof fields) =>
    JSON.stringify(canonical(before[field])) !== JSON.stringify(canonical(after[field]));
  return (Object.keys(fields) as (keyof typeof fields)[]).filter(differs).map((field) => fields[field]);
}

/** Sorts the fields of billing details, so that a different order of the fields does not count as a change. */
function canonical(value: unknown): unknown {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)) : value;
}
