/** The fields that one fills in. A ticked box is `"on"`, any other empty. */
const fieldNames = [
  "name",
  "email",
  "organisation",
  "optionId",
  "dietary",
  "accessibility",
  "needsConsent",
  "message",
  "listed",
  "privacyAccepted",
] as const;

export type FieldName = (typeof fieldNames)[number];
type Values = Record<FieldName, string>;

/** What the form shows: the answers as they were given, and a sentence for each that needs correcting. */
export type RegistrationFormState = {
  /** Made with the empty form and sent along, so that sending it twice registers once. */
  submissionId: string;
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  values: Values;
  errors: Partial<Values>;
  /** How many things need correcting, in words; or why nothing could be received. */
  summary?: string | undefined;
};

const valuesBy = (value: (name: FieldName) => string): Values =>
  Object.fromEntries(fieldNames.map((name) => [name, value(name)])) as Values;

export const emptyValues: Values = valuesBy(() => "");

/** The answers of a form that was sent, to be shown again as they were. */
export function valuesOf(data: FormData): Values {
  return valuesBy((name) => {
    const sent = data.get(name);
    return typeof sent === "string" ? sent : "";
  });
}
