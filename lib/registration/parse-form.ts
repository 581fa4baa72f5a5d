import type { z } from "zod";
import type { PersonName } from "@/lib/forms/person-name";
import { type FieldProblems, type FieldRead, type Read, readField, readFields } from "@/lib/forms/read-fields";
import { billingFields } from "./billing/fields";
import { billingOf, readBilling } from "./billing/read-billing";
import { type FeeCategoryText, type FormSpec, type FormValues, questionField } from "./form-spec";
import { type Opened, readAnswers } from "./read-answers";
import {
  type AskedDetails,
  emailSchema,
  personSchema,
  type RegistrationDetails,
  type RegistrationForm,
  registrantSchema,
} from "./schema";

/**
 * Checks a registration form that was sent, by the rules of the seminar's form (`spec`). Returns one problem for each
 * field with a wrong value, in the order of the form.
 */
export function parseRegistrationForm(values: FormValues, spec: FormSpec): Read<RegistrationForm> {
  return readForm(registrantSchema, values, spec);
}

/**
 * Checks the details of a registration like `parseRegistrationForm`, but without the fields that only a new form has.
 * It is used when a registration is changed, and when an organiser adds people. If people cannot change a field in the
 * form (for example the e-mail address), the caller must add its stored value to `values`. If a registration is
 * changed, the caller must also pass the answers that the form showed, as `opened` (read-answers.ts).
 */
export function parseDetails(values: FormValues, spec: FormSpec, opened?: Opened): Read<RegistrationDetails> {
  return readForm(personSchema, values, spec, opened);
}

/** Checks the e-mail address from a form that has no other fields. */
export const parseEmail = (text: string): FieldRead<string> => readField(emailSchema, text);

function readForm<P extends PersonName & { email: string }>(
  schema: z.ZodType<P>,
  values: FormValues,
  spec: FormSpec,
  opened?: Opened,
): Read<P & AskedDetails> {
  const person = readFields(schema, values);
  const fee = readFee(values, spec.feeCategories);
  const isFree = fee.ok && !fee.value?.netCents;
  const billing = isFree ? { ok: true as const, value: null } : readBilling(values);
  const answers = readAnswers(values, spec.questions, opened);
  if (!person.ok || !fee.ok || !billing.ok || !answers.ok)
    return { ok: false, problems: inOrder([person, fee, billing, answers], spec) };
  const asked = {
    feeCategoryId: fee.value?.id ?? null,
    billing: isFree ? null : (billing.value ?? billingOf(person.value)),
    answers: answers.value,
  };
  return { ok: true, value: { ...person.value, ...asked } };
}

/**
 * Returns the names of the form's fields, from top to bottom. Questions for only one attendance option come after the
 * field in which the option is chosen.
 */
function fieldsOf({ questions }: FormSpec): string[] {
  const asked = (bound: boolean) =>
    questions.filter(({ optionId }) => (optionId !== null) === bound).map(({ id }) => questionField(id));
  return [
    ...[
      "givenName",
      "familyName",
      "email",
      "organisation",
      "role",
      "optionId",
      ...asked(true),
      "feeCategoryId",
      ...billingFields,
    ],
    ...[...asked(false), "dietary", "accessibility", "needsConsent", "message"],
  ];
}

function inOrder(parts: readonly Read<unknown>[], spec: FormSpec): FieldProblems {
  const found = new Map(parts.flatMap((part) => (part.ok ? [] : Object.entries(part.problems))));
  const ordered = fieldsOf(spec).flatMap((field) => {
    const problem = found.get(field);
    return problem ? [[field, problem] as const] : [];
  });
  return Object.fromEntries(ordered);
}

/** Reads the chosen fee category. Returns null if the seminar has no fee categories, even if the form contains one. */
export function readFee(values: FormValues, feeCategories: readonly FeeCategoryText[]): Read<FeeCategoryText | null> {
  if (feeCategories.length === 0) return { ok: true, value: null };
  const sent = values["feeCategoryId"];
  const chosen = feeCategories.find(({ id }) => id === sent);
  if (chosen) return { ok: true, value: chosen };
  return { ok: false, problems: { feeCategoryId: sent ? "feeUnknown" : "feeMissing" } };
}
