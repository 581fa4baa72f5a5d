import { randomUUID } from "node:crypto";
import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

/** The longest answers we take, in characters. An e-mail address has at most 254 (RFC 5321, erratum 1690). */
export const maxLength = { name: 200, email: 254, organisation: 200, needs: 500, message: 2000 } as const;

/** What can be wrong with an answer; `registration.errors` of the messages has a sentence for each. */
export type FieldProblem =
  | "nameMissing"
  | "emailMissing"
  | "emailNoAt"
  | "emailMalformed"
  | "organisationMissing"
  | "optionMissing"
  | "optionUnknown"
  | "needsConsentMissing"
  | "privacyMissing"
  | "tooLong"
  | "forbiddenCharacter";

const problem = (code: FieldProblem) => ({ error: code });

// Control characters never belong in an answer: they break mail headers and files. Line breaks do in a long one.
// Nor do marks that turn the direction of the text around: with them a name reads as another one.
const oneLine = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;
const manyLines = /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\r\n\t])*$/u;
// Spaces of no width are nobody's name.
const visible = /[^\s\p{Cf}]/u;

const line = (missing: FieldProblem, max: number) =>
  z
    .string(problem(missing))
    .regex(oneLine, problem("forbiddenCharacter"))
    .trim()
    .regex(visible, problem(missing))
    .max(max, problem("tooLong"));

const optionalText = (max: number) =>
  z
    .string()
    .regex(manyLines, problem("forbiddenCharacter"))
    .trim()
    .max(max, problem("tooLong"))
    .default("")
    .transform((text) => text || null);

/** An address to write to. */
export const emailSchema = line("emailMissing", maxLength.email).superRefine((address, context) => {
  if (address.length === 0) return;
  const code = !address.includes("@")
    ? "emailNoAt"
    : z.email().safeParse(address).success
      ? undefined
      : "emailMalformed";
  if (code) context.addIssue({ code: "custom", message: code });
});

const ticked = z
  .literal("on")
  .optional()
  .catch(undefined)
  .transform((value) => value === "on");

/** The registration form, as a browser sends it: every value a string, a box that isn't ticked missing. */
export const registrationFormSchema = z
  .object({
    // A forged or missing one costs its sender the protection against sending twice, nothing else.
    submissionId: z.uuid().catch(() => randomUUID()),
    locale: z.enum(locales),
    name: line("nameMissing", maxLength.name),
    email: emailSchema,
    organisation: line("organisationMissing", maxLength.organisation),
    optionId: z.uuid(problem("optionMissing")),
    dietary: optionalText(maxLength.needs),
    accessibility: optionalText(maxLength.needs),
    needsConsent: ticked,
    message: optionalText(maxLength.message),
    listed: ticked,
    privacyAccepted: z.literal("on", problem("privacyMissing")).transform(() => true),
  })
  .refine((form) => form.needsConsent || (form.dietary === null && form.accessibility === null), {
    path: ["needsConsent"],
    error: "needsConsentMissing",
    // Said together with the other errors, not only after they have been mended.
    when: ({ value }) => typeof value === "object" && value !== null,
  });

export type RegistrationForm = z.output<typeof registrationFormSchema>;
