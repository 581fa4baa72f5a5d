import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { FieldProblem } from "@/lib/forms/field-problem";
import { emailAddress, maxLength, named, optionalName, optionalText } from "@/lib/forms/text-fields";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import type { Billing } from "./billing/schema";
import type { Answer } from "./read-answers";

const problem = (code: FieldProblem) => ({ error: code });

export const emailSchema = emailAddress("emailMissing", maxLength.email);

const ticked = z
  .literal("on")
  .optional()
  .catch(undefined)
  .transform((value) => value === "on");

const person = {
  name: named("person", "nameMissing", maxLength.name),
  email: emailSchema,
  organisation: named("organisation", "organisationMissing", maxLength.organisation),
  role: optionalName(maxLength.role),
  optionId: z.uuid(problem("optionMissing")),
  dietary: optionalText(maxLength.needs),
  accessibility: optionalText(maxLength.needs),
  needsConsent: ticked,
  message: optionalText(maxLength.message),
  listed: ticked,
};

const acceptance = {
  // If the id is wrong or missing, the form gets a new id. Then the site cannot recognise the form if it is sent twice.
  submissionId: z.uuid().catch(() => randomUUID()),
  locale: z.enum(locales).catch(defaultLocale),
  privacyAccepted: z.literal("on", problem("privacyMissing")).transform(() => true),
};

type Needs = { needsConsent: boolean; dietary: string | null; accessibility: string | null };
const consented = (form: Needs) => form.needsConsent || (form.dietary === null && form.accessibility === null);
const unlessConsented = {
  path: ["needsConsent"],
  error: "needsConsentMissing" satisfies FieldProblem,
  // Check the consent even if other fields are wrong, so that all problems are shown at once.
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/**
 * The schema of the fields about a person that can be changed later. It reads the values as a browser sends them: every
 * value is a string, and a box that is not ticked is missing.
 */
export const personSchema = z.object(person).refine(consented, unlessConsented);

/**
 * The schema of a new registration: the fields of `personSchema`, and the fields that are sent only with a new
 * registration.
 */
export const registrantSchema = z.object({ ...acceptance, ...person }).refine(consented, unlessConsented);

/** The details whose fields are different for each seminar: the fee category, the billing details and the answers. */
export type AskedDetails = { feeCategoryId: string | null; billing: Billing | null; answers: Answer[] };

/** All data that a participant enters and may change later. */
export type RegistrationDetails = z.output<typeof personSchema> & AskedDetails;

/** The contents of a registration form that has passed all checks. */
export type RegistrationForm = z.output<typeof registrantSchema> & AskedDetails;
