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
  if (found.code !== "invalid_format") return texts.missing;
  return found.format === "url" ? texts.url : texts.email;
}
