/** A question that a form asks before it does anything. */
export type FormQuestion = {
  text: string;
  /** The label of the button while the question is shown. */
  yes: string;
  /** The link that leaves everything as it is. */
  no: { text: string; href: string };
  /** How many people the user agrees to. The form sends it, and asks again if the number has changed meanwhile. */
  agreedTo: number;
};

/** The state of a form at the desk: what was typed, the errors, and what was done. */
export type FormState<Field extends string> = {
  /** How many times the form has been sent. It changes with each answer, so that each is announced. */
  attempt: number;
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** Says how many fields need correcting, or that the form could not be received. */
  summary?: string | undefined;
  done?: string | undefined;
  /** What the user must agree to first. Nothing has been done yet. */
  question?: FormQuestion | undefined;
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
