import type { z } from "zod";
import type { ListsTexts } from "./lists-texts";

/** Returns the error message for a path in the content of a list, or undefined if there is no error. */
export function problemAt(
  problems: readonly z.core.$ZodIssue[],
  place: readonly (string | number)[],
  texts: ListsTexts["problems"],
): string | undefined {
  const found = problems.find(({ path }) => path.join() === place.join());
  if (!found) return undefined;
  if (found.code === "custom") return texts[found.message as keyof typeof texts];
  if (found.code === "invalid_format") return texts[formatProblem(found.format, place.at(-1))];
  return isNumeric(found) ? texts.number : texts.missing;
}

/**
 * Returns the format in which the user should have typed the text. In the fields `startsAt` and `endsAt`, users type
 * only a time, because the day is always the day of the seminar.
 */
function formatProblem(
  format: string,
  field: string | number | undefined,
): "url" | "day" | "time" | "moment" | "email" {
  if (format === "url") return "url";
  if (format === "date") return "day";
  if (format === "time") return "time";
  if (format === "datetime") return field === "startsAt" || field === "endsAt" ? "time" : "moment";
  return "email";
}

const isNumeric = (found: z.core.$ZodIssue) =>
  found.code === "invalid_type"
    ? found.expected !== "string"
    : (found.code === "too_small" || found.code === "too_big") && found.origin !== "string";
