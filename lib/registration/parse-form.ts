import { emailSchema, type FieldProblem, type RegistrationForm, registrationFormSchema } from "./schema";

export type ParsedForm =
  | { ok: true; form: RegistrationForm }
  | { ok: false; problems: Partial<Record<keyof RegistrationForm, FieldProblem>> };

/** Checks a sent form. Of each field that is wrong, the first thing that is wrong with it, in the order of the form. */
export function parseRegistrationForm(values: Record<string, string>): ParsedForm {
  const parsed = registrationFormSchema.safeParse(values);
  if (parsed.success) return { ok: true, form: parsed.data };
  const found = new Map(
    parsed.error.issues.toReversed().map(({ path, message }) => [path[0], message as FieldProblem]),
  );
  const fields = Object.keys(registrationFormSchema.shape) as (keyof RegistrationForm)[];
  const problems = Object.fromEntries(
    fields.filter((field) => found.has(field)).map((field) => [field, found.get(field)]),
  );
  return { ok: false, problems };
}

/** Checks an address that was asked for alone. */
export function parseEmail(text: string): { ok: true; email: string } | { ok: false; problem: FieldProblem } {
  const parsed = emailSchema.safeParse(text);
  if (parsed.success) return { ok: true, email: parsed.data };
  return { ok: false, problem: parsed.error.issues[0]?.message as FieldProblem };
}
