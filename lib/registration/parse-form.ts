import type { z } from "zod";
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
 * Checks a sent registration form against what its seminar asks. Returns one problem for each wrong field, in the order
 * of the form.
 */
export function parseRegistrationForm(values: FormValues, spec: FormSpec): Read<RegistrationForm> {
  return readForm(registrantSchema, values, spec);
}

/**
 * Checks the details of a registration like `parseRegistrationForm`, but without the acceptance of the privacy notice.
 * It is for changes, and for people whom an organiser adds. If the form does not let people change a field (for example
 * the address), the caller adds its stored value to `values`. A change passes what the form was `opened` with
 * (read-answers.ts).
 */
export function parseDetails(values: FormValues, spec: FormSpec, opened?: Opened): Read<RegistrationDetails> {
  return readForm(personSchema, values, spec, opened);
}

/** Checks an email address from a form that asks for nothing else. */
export const parseEmail = (text: string): FieldRead<string> => readField(emailSchema, text);

function readForm<P extends { name: string; email: string }>(
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
 * Returns the names of the form's fields from top to bottom. Questions for one attendance option follow the choice of
 * the option.
 */
function fieldsOf({ questions }: FormSpec): string[] {
  const asked = (bound: boolean) =>
    questions.filter(({ optionId }) => (optionId !== null) === bound).map(({ id }) => questionField(id));
  return [
    ...["name", "email", "organisation", "role", "optionId", ...asked(true), "feeCategoryId", ...billingFields],
    ...[...asked(false), "dietary", "accessibility", "needsConsent", "message", "privacyAccepted"],
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

/** Reads the chosen fee category. Returns null when the seminar has no fee categories, whatever the form sent. */
export function readFee(values: FormValues, feeCategories: readonly FeeCategoryText[]): Read<FeeCategoryText | null> {
  if (feeCategories.length === 0) return { ok: true, value: null };
  const sent = values["feeCategoryId"];
  const chosen = feeCategories.find(({ id }) => id === sent);
  if (chosen) return { ok: true, value: chosen };
  return { ok: false, problems: { feeCategoryId: sent ? "feeUnknown" : "feeMissing" } };
}
