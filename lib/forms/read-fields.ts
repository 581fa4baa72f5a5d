import type { z } from "zod";
import type { FieldProblem } from "./field-problem";

/** What is wrong, by the names of the fields as the browser sends them: `name`, `payer`, `question-…`. */
export type Problems<Problem extends string> = Readonly<Record<string, Problem>>;
export type FieldProblems = Problems<FieldProblem>;

/** A form, or a part of one, after reading: what it says, or what is wrong with it. */
export type Read<T, Problem extends string = FieldProblem> =
  | { ok: true; value: T }
  | { ok: false; problems: Problems<Problem> };

/** One field after reading. */
export type FieldRead<T> = { ok: true; value: T } | { ok: false; problem: FieldProblem };

/**
 * Reads a form by a schema whose messages are problems: `{ error: "nameMissing" }`. Of each field it gives the first
 * thing that is wrong with it, in the order of the schema.
 */
export function readFields<T, Problem extends string = FieldProblem>(
  schema: z.ZodType<T>,
  values: unknown,
): Read<T, Problem> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) problems[String(path[0])] ??= message;
  return { ok: false, problems: problems as Problems<Problem> };
}

/** Reads one field by a schema whose messages are problems. */
export function readField<T>(schema: z.ZodType<T>, value: unknown): FieldRead<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: parsed.error.issues[0]?.message as FieldProblem };
}
