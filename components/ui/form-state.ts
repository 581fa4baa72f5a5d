/** What a form of the desk shows: what was typed, what has to be corrected, or what was done. */
export type FormState<Field extends string> = {
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** How many things need correcting, in words; or that nothing could be received. */
  summary?: string | undefined;
  done?: string | undefined;
  /** By which its next sending is known when it comes twice; until there is one, that which the form was opened with. */
  submissionId?: string | undefined;
};

/** The next state of a form, with the answers as they were sent. */
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
