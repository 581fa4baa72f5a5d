import type { Guard } from "@/components/ui/form-guard";

/** The answers as they were given, by the names of the fields, and a sentence for each that needs correcting. */
export type FormAnswers = {
  /** A ticked box is `"on"`, any other missing. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** What the form shows. */
export type RegistrationFormState = FormAnswers & {
  /** Made with the empty form and sent along, so that sending it twice registers once. */
  submissionId: string;
  guard: Guard;
  /** How many times it has been sent: each answer is told anew. */
  attempt: number;
  /** How many things need correcting, in words; or why nothing could be received. */
  summary?: string | undefined;
};

/** The attributes of a field that one writes in. */
export const written = ({ values, errors }: FormAnswers, name: string) => ({
  id: name,
  name,
  defaultValue: values[name],
  error: errors[name],
});

/** The attributes of the radio button at `index` of its group; the first bears the id that the group's error leads to. */
export const radio = ({ values }: FormAnswers, name: string, value: string, index: number) => ({
  id: index === 0 ? name : `${name}-${index + 1}`,
  type: "radio" as const,
  name,
  value,
  defaultChecked: value === (values[name] ?? ""),
});
