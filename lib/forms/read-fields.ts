import type { z } from "zod";
import type { FieldProblem } from "./field-problem";

/** One problem per field, by the names of the fields as the browser sends them: `name`, `payer`, `question-…`. */
type Problems<Problem extends string> = Readonly<Record<string, Problem>>;
export type FieldProblems = Problems<FieldProblem>;

/** The result of reading a form, or a part of one: its value, or what is wrong with its fields. */
export type Read<T, Problem extends string = FieldProblem> =
  | { ok: true; value: T }
  | { ok: false; problems: Problems<Problem> };

/** The result of reading one field: its value, or what is wrong with it. */
export type FieldRead<T> = { ok: true; value: T } | { ok: false; problem: FieldProblem };

/**
 * Reads a form with a zod schema whose error messages are problems, for example `nameMissing`. Returns the first problem
 * of each wrong field, in the order of the schema.
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

/** Reads one field with a zod schema whose error messages are problems. Returns its first problem. */
export function readField<T>(schema: z.ZodType<T>, value: unknown): FieldRead<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: parsed.error.issues[0]?.message as FieldProblem };
}
