import { z } from "zod";
import type { FieldProblem } from "./field-problem";
import { maxLength, partOfName } from "./text-fields";

/** The name of a person. One of the two parts may be empty, but not both. */
export type PersonName = { givenName: string; familyName: string };

/** Returns the whole name, as pages, mails and lists show it: the given name first. */
export const wholeName = ({ givenName, familyName }: PersonName): string => `${givenName} ${familyName}`.trim();

/** The schemas of the two fields. A form with them must also be refined with `hasName`. */
export const nameFields = {
  givenName: partOfName(maxLength.givenName),
  familyName: partOfName(maxLength.familyName),
};

/**
 * The refinement of a form with `nameFields`: at least one of them must be filled in. If both are empty, the first one
 * has the problem `nameMissing`, also if other fields of the form are wrong.
 */
export const hasName: Parameters<z.ZodType<PersonName>["refine"]> = [
  ({ givenName, familyName }) => givenName !== "" || familyName !== "",
  {
    path: ["givenName"],
    error: "nameMissing" satisfies FieldProblem,
    when: ({ value }) => z.object({ givenName: z.string(), familyName: z.string() }).safeParse(value).success,
  },
];

/** Words that belong to the family name that follows them. */
const particles = new Set(
  "af av von vom zu zum zur van der den ter ten te de del della di da dal das do dos du des la le las los".split(" "),
);

/**
 * Splits a whole name. With a comma, the family name comes first (`Meikäläinen, Maija`). Without one, the last word is
 * the family name, together with the particles just before it (`Ludwig van Beethoven`). A particle that begins the name
 * counts only in small letters, because "Van" and "Di" are given names too. A single word is a given name. The database
 * splits names that the previous version of the site stores in the same way (`split_name`).
 */
export function splitName(name: string): PersonName {
  const whole = name.normalize("NFC").replace(/\s+/g, " ").trim();
  const comma = whole.indexOf(",");
  const reversed = { givenName: whole.slice(comma + 1).trim(), familyName: whole.slice(0, Math.max(comma, 0)).trim() };
  if (comma >= 0 && reversed.givenName && reversed.familyName) return reversed;
  const words = whole.split(" ");
  if (words.length < 2) return { givenName: whole, familyName: "" };
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1]?.toLowerCase() ?? "")) start -= 1;
  if (start === 1 && particles.has(words[0] ?? "")) start = 0;
  return { givenName: words.slice(0, start).join(" "), familyName: words.slice(start).join(" ") };
}
