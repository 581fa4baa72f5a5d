import type { Guard } from "@/components/ui/form-guard";

/** The values and the error messages of a form. The keys are the names of the fields. */
export type FormAnswers = {
  /** A checked checkbox has the value `"on"`. An unchecked checkbox has no value. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** The state of the registration form: the values, the errors, and the data that identify this form. */
export type RegistrationFormState = FormAnswers & {
  /**
   * An id that is created when the form is opened. If the form is sent twice, both requests have the same id, so only
   * one registration is created.
   */
  submissionId: string;
  guard: Guard;
  /**
   * How many times the form has been sent. The number changes with each answer, so that screen readers announce each
   * answer.
   */
  attempt: number;
  /** Says how many fields must be corrected, or why the form could not be received. */
  summary?: string | undefined;
  /** The path of the page that follows after the form has been received. */
  goTo?: string | undefined;
};

/** Returns the attributes of a text field. */
export const written = ({ values, errors }: FormAnswers, name: string) => ({
  id: name,
  name,
  defaultValue: values[name],
  error: errors[name],
});

/**
 * Returns the attributes of the radio button at `index` in its group. The first button has the id to which the error
 * summary links.
 */
export const radio = ({ values }: FormAnswers, name: string, value: string, index: number) => ({
  id: index === 0 ? name : `${name}-${index + 1}`,
  type: "radio" as const,
  name,
  value,
  defaultChecked: value === (values[name] ?? ""),
});

/**
 * Returns the only item that can be chosen for the field `name`, so that the form can say it in a sentence instead of
 * asking. Returns undefined if there is a choice, or if another value was sent, for example a former item.
 */
export function onlyChoice<Item extends { id: string; disabled?: boolean | undefined }>(
  { values }: FormAnswers,
  name: string,
  items: readonly Item[],
): Item | undefined {
  const [only, ...others] = items;
  if (!only || only.disabled || others.length > 0) return undefined;
  return [undefined, "", only.id].includes(values[name]) ? only : undefined;
}

/**
 * Returns the name by which the attendance option at `index` opens the questions that only its participants are asked
 * (opened-parts.css).
 */
export const openerOf = (index: number) => `option-${index + 1}`;
