import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { FieldProblem } from "@/lib/forms/field-problem";
import { maxLength } from "@/lib/forms/max-length";
import { emailAddress, named, optionalName, optionalText } from "@/lib/forms/text-fields";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import type { Billing } from "./billing/schema";
import type { Answer } from "./read-answers";

const problem = (code: FieldProblem) => ({ error: code });

/** The participant's address. */
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
  // A forged or missing one costs its sender the protection against sending twice, nothing else.
  submissionId: z.uuid().catch(() => randomUUID()),
  locale: z.enum(locales).catch(defaultLocale),
  privacyAccepted: z.literal("on", problem("privacyMissing")).transform(() => true),
};

type Needs = { needsConsent: boolean; dietary: string | null; accessibility: string | null };
const consented = (form: Needs) => form.needsConsent || (form.dietary === null && form.accessibility === null);
const unlessConsented = {
  path: ["needsConsent"],
  error: "needsConsentMissing" satisfies FieldProblem,
  // Said together with the other errors, not only after they have been mended.
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/** What everyone tells and may change later, as a browser sends it: every value a string, a box that isn't ticked missing. */
export const personSchema = z.object(person).refine(consented, unlessConsented);

/** The same with what is said once, on registering. */
export const registrantSchema = z.object({ ...acceptance, ...person }).refine(consented, unlessConsented);

/** What depends on the seminar. */
export type AskedDetails = { feeCategoryId: string | null; billing: Billing | null; answers: Answer[] };

/** Everything that a participant tells and may change later. */
export type RegistrationDetails = z.output<typeof personSchema> & AskedDetails;

/** A registration form that is right. */
export type RegistrationForm = z.output<typeof registrantSchema> & AskedDetails;
