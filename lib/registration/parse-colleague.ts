import { z } from "zod";
import type { Colleague } from "./offer-place";
import { type FieldProblem, registrationFormSchema } from "./schema";

const { name, email, organisation } = registrationFormSchema.shape;
const colleagueSchema = z.object({ name, email, organisation });

type Parsed =
  | { ok: true; colleague: Colleague }
  | { ok: false; problems: Partial<Record<keyof Colleague, FieldProblem>> };

/** Checks the form by which a place is offered. Of each field that is wrong, the first thing that is wrong with it. */
export function parseColleague(values: Record<string, string>): Parsed {
  const parsed = colleagueSchema.safeParse(values);
  if (parsed.success) return { ok: true, colleague: parsed.data };
  const issues = parsed.error.issues.toReversed();
  return { ok: false, problems: Object.fromEntries(issues.map(({ path, message }) => [path[0], message])) };
}
