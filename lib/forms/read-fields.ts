import type { z } from "zod";
import type { FieldProblem } from "./field-problem";

/** The problem of each wrong field. The keys are the names of the form fields, for example `name` or `question-…`. */
type Problems<Problem extends string> = Readonly<Record<string, Problem>>;
export type FieldProblems = Problems<FieldProblem>;

/** The result of reading a form or a part of a form: the values, or the problems of its fields. */
export type Read<T, Problem extends string = FieldProblem> =
  | { ok: true; value: T }
  | { ok: false; problems: Problems<Problem> };

export type FieldRead<T> = { ok: true; value: T } | { ok: false; problem: FieldProblem };

/**
 * Reads a form with a zod schema in which each error message is the code of a problem, for example `nameMissing`. For
 * each wrong field, returns its first problem, in the order of the schema.
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

/**
 * Reads one field with a zod schema in which each error message is the code of a problem. Returns the first problem.
 */
export function readField<T>(schema: z.ZodType<T>, value: unknown): FieldRead<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: parsed.error.issues[0]?.message as FieldProblem };
}
