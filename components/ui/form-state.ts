/** The state of a form at the desk: what was typed, the errors, and what was done. */
export type FormState<Field extends string> = {
  /** How many times the form has been sent. It changes with each answer, so that each is announced. */
  attempt: number;
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** Says how many fields need correcting, or that the form could not be received. */
  summary?: string | undefined;
  done?: string | undefined;
  /**
   * Identifies the form, so that sending it twice has one effect. Undefined until the first answer: until then the form
   * has the id with which it was opened.
   */
  submissionId?: string | undefined;
};

/** The next state of a form, with the values that were sent. */
export function sentAgain<Field extends string>(
  state: FormState<Field>,
  data: FormData,
  fields: readonly Field[],
): FormState<Field> {
  const sent = fields.flatMap((field) => {
    const value = data.get(field);
    return typeof value === "string" ? [[field, value]] : [];
  });
  const { attempt, submissionId } = state;
  return { attempt: attempt + 1, values: Object.fromEntries(sent), errors: {}, submissionId };
}
