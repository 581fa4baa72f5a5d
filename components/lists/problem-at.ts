import type { z } from "zod";
import type { ListsTexts } from "./lists-texts";

/** The sentence for what is wrong at a place of a list's content; undefined when nothing is. */
export function problemAt(
  problems: readonly z.core.$ZodIssue[],
  place: readonly (string | number)[],
  texts: ListsTexts["problems"],
): string | undefined {
  const found = problems.find(({ path }) => path.join() === place.join());
  if (!found) return undefined;
  if (found.code === "custom") return texts[found.message as keyof typeof texts];
  if (found.code === "invalid_format") return found.format === "url" ? texts.url : texts.email;
  return isNumeric(found) ? texts.number : texts.missing;
}

const isNumeric = (found: z.core.$ZodIssue) =>
  found.code === "invalid_type" ? found.expected !== "string" : found.code === "too_small" && found.origin !== "string";
