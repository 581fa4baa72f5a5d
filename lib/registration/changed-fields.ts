import type { StoredDetails } from "./load-details";

/** What the history calls the fields. The option is no one of them: moving to another has an event of its own. */
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

/** The names of the fields that differ, never what is in them. */
export function changedFields(before: StoredDetails, after: StoredDetails): ChangedField[] {
  const differs = (field: keyof typeof fields) =>
    JSON.stringify(canonical(before[field])) !== JSON.stringify(canonical(after[field]));
  return (Object.keys(fields) as (keyof typeof fields)[]).filter(differs).map((field) => fields[field]);
}

/** Billing details with their fields in one order, whoever made them. */
function canonical(value: unknown): unknown {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)) : value;
}
