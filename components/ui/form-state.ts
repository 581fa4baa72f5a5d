/** A question that the user must answer before the server does the requested action. */
export type FormQuestion = {
  text: string;
  /** The label of the button that sends the form, while the question is shown. */
  yes: string;
  /** The link that leaves the form without changing anything. */
  no: { text: string; href: string };
  /**
   * The number of people that the question mentions. The form sends this number. If the number has changed in the
   * meantime, the server asks again.
   */
  agreedTo: number;
};

/**
 * The state of a form at the desk (the pages of signed-in users): the typed values, the errors, and a sentence that
 * says what was done.
 */
export type FormState<Field extends string> = {
  /**
   * How many times the form has been sent. The number changes with each answer, so that screen readers announce each
   * answer.
   */
  attempt: number;
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** Says how many fields must be corrected, or that the form could not be received. */
  summary?: string | undefined;
  done?: string | undefined;
  /** A question that the user must answer first. If there is a question, nothing has been done yet. */
  question?: FormQuestion | undefined;
  /**
   * An id that is sent with the form. If the form is sent twice with the same id, the server does the action only once.
   * Undefined until the server has answered for the first time. Until then, the form sends the id with which the page
   * was loaded.
   */
  submissionId?: string | undefined;
};

/** Returns the state of a form that was sent: the values that the user has sent, and no errors yet. */
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
