/** A question that a form asks before it does what was sent, in words. */
export type FormQuestion = {
  text: string;
  /** What the button then says, and the way out that leaves everything as it is. */
  yes: string;
  no: { text: string; href: string };
  /** What is agreed to, sent as `agreedTo`: if that has changed meanwhile, the form asks again. */
  agreedTo: number;
};

/** What a form of the desk shows: what was typed, what has to be corrected, or what was done. */
export type FormState<Field extends string> = {
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** How many things need correcting, in words; or that nothing could be received. */
  summary?: string | undefined;
  done?: string | undefined;
  /** What has to be agreed to before it is done: nothing has been done yet. */
  question?: FormQuestion | undefined;
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
