import { randomUUID } from "node:crypto";
import { parseRegistrationForm } from "@/lib/registration/parse-form";
import type { RegistrationForm } from "@/lib/registration/schema";

/** A rightly filled form, as a browser sends it. */
function filledForm(optionId: string, values: Record<string, string> = {}): Record<string, string> {
  return {
    submissionId: randomUUID(),
    locale: "fi",
    name: "Malli Kirjastolainen",
    email: `${randomUUID()}@example.org`,
    organisation: "Esimerkin kirjasto",
    optionId,
    dietary: "",
    accessibility: "",
    message: "",
    privacyAccepted: "on",
    ...values,
  };
}

/** The same, parsed. */
export function registrationForm(optionId: string, values: Record<string, string> = {}): RegistrationForm {
  const parsed = parseRegistrationForm(filledForm(optionId, values));
  if (!parsed.ok) throw new Error(`the test's form is wrong: ${JSON.stringify(parsed.problems)}`);
  return parsed.form;
}
