import type { z } from "zod";

/** What can be wrong with an answer; the messages of `errors` have a sentence for each. */
export type FieldProblem =
  | "nameMissing"
  | "emailMissing"
  | "emailNoAt"
  | "emailMalformed"
  | "organisationMissing"
  | "optionMissing"
  | "optionUnknown"
  | "optionNotYet"
  | "feeMissing"
  | "feeUnknown"
  | "payerMissing"
  | "invoiceKindMissing"
  | "businessIdMissing"
  | "businessIdMalformed"
  | "businessIdWrong"
  | "eInvoiceAddressMissing"
  | "eInvoiceAddressMalformed"
  | "eInvoiceAddressWrong"
  | "operatorMissing"
  | "operatorMalformed"
  | "invoiceEmailMissing"
  | "postalAddressMissing"
  | "answerMissing"
  | "choiceMissing"
  | "choicesMissing"
  | "yesNoMissing"
  | "numberMissing"
  | "numberMalformed"
  | "needsConsentMissing"
  | "privacyMissing"
  | "tooLong"
  | "siteAddress"
  | "forbiddenCharacter";

/** By the names of the fields, as the browser sends them: `name`, `payer`, `question-…`. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** A part of a form, read: what it says, or what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: FieldProblems };

/** The same of one field. */
export type FieldRead<T> = { value: T } | { problem: FieldProblem };

/** Reads fields by a schema whose messages are problems. Of each field, the first thing that is wrong with it. */
export function readFields<T>(schema: z.ZodType<T>, values: unknown): Read<T> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.toReversed();
  return {
    ok: false,
    problems: Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message as FieldProblem])),
  };
}

/** The same of one field. */
export function readField<T>(schema: z.ZodType<T>, value: unknown): FieldRead<T> {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { problem: parsed.error.issues[0]?.message as FieldProblem };
}
