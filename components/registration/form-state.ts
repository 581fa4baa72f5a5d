import type { Guard } from "@/components/ui/form-guard";

/** The values and the error messages of a form, by the names of its fields. */
export type FormAnswers = {
  /** A checked box has the value `"on"`. An unchecked one has no value. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** The state of the registration form. */
export type RegistrationFormState = FormAnswers & {
  /** Created when the form is opened and sent with it, so that a form that is sent twice registers only once. */
  submissionId: string;
  guard: Guard;
  /** How many times the form has been sent. It changes with each answer, so that each is announced. */
  attempt: number;
  /** Says how many fields need correcting, or why the form could not be received. */
  summary?: string | undefined;
};

/** The attributes of a text field. */
export const written = ({ values, errors }: FormAnswers, name: string) => ({
  id: name,
  name,
  defaultValue: values[name],
  error: errors[name],
});

/** The attributes of the radio button at `index` of its group. The first has the id that the error summary links to. */
export const radio = ({ values }: FormAnswers, name: string, value: string, index: number) => ({
  id: index === 0 ? name : `${name}-${index + 1}`,
  type: "radio" as const,
  name,
  value,
  defaultChecked: value === (values[name] ?? ""),
});
