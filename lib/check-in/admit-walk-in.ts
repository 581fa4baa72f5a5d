import { z } from "zod";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type FieldProblems, readFields } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { type AddResult, addParticipant } from "@/lib/participants/add-participant";
import { billingOf } from "@/lib/registration/billing/read-billing";
import type { FormSpec, FormValues } from "@/lib/registration/form-spec";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { readFee } from "@/lib/registration/parse-form";
import { personSchema } from "@/lib/registration/schema";
import { markNow } from "./receive-marks";

const { name, email, organisation, optionId } = personSchema.shape;
const walkInSchema = z.object({ name, email, organisation, optionId });

const unasked = {
  ...{ role: null, message: null, listed: false, dietary: null, accessibility: null, needsConsent: false, answers: [] },
};

/**
 * Checks the form for a walk-in (a person who comes without a registration), with the same rules as the registration
 * form. If the person has to pay a fee, the invoice goes to their own e-mail address.
 */
export function readWalkIn(values: FormValues, feeCategories: FormSpec["feeCategories"]) {
  const person = readFields(walkInSchema, values);
  const fee = readFee(values, feeCategories);
  if (!person.ok || !fee.ok)
    return { ok: false as const, problems: { ...(!person.ok && person.problems), ...(!fee.ok && fee.problems) } };
  const billing = fee.value?.netCents ? billingOf(person.value) : null;
  return { ok: true as const, value: { ...person.value, feeCategoryId: fee.value?.id ?? null, billing } };
}

type WalkIn = { seminarYear: number; userId: string; locale: Locale; values: FormValues; submissionId: string };

type Admission =
  | { ok: true; name: string; number: number }
  | { ok: false; problems: FieldProblems }
  | Exclude<AddResult, { ok: true }>;

/**
 * Registers a walk-in (a person who comes to the door without a registration) and marks them as arrived. `values`
 * contains the fields of the form at the door. The rules are those of add-participant.ts. The person is never put into
 * the queue: if no seat is free, the refusal is `full`. The person gets a confirmation by mail in the language
 * `locale`, with a manage link (the secret link for changing or cancelling the registration).
 */
export async function admitWalkIn(
  deps: { db: Db; clock: Clock },
  { seminarYear, userId, locale, values, submissionId }: WalkIn,
): Promise<Admission> {
  const { feeCategories } = await loadFormSpec(deps, seminarYear, locale);
  const read = readWalkIn(values, feeCategories);
  if (!read.ok) return read;
  const details = { ...unasked, ...read.value, locale };
  const added = await addParticipant(deps, { seminarYear, userId, details, submissionId, mail: true, way: "door" });
  if (!added.ok) return added;
  const { registrationId, number } = added;
  await markNow(deps, { seminarYear, registrationId, userId, kind: "arrived" });
  return { ok: true, name: details.name, number };
}
