import type { z } from "zod";

/** What can be wrong with an answer. `errors` in the site's texts has a sentence for each. */
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

/** One problem per field, by the names of the fields as the browser sends them: `name`, `payer`, `question-…`. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** The result of reading a part of a form: its value, or what is wrong with its fields. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: FieldProblems };

/** The result of reading one field: its value, or what is wrong with it. */
export type FieldRead<T> = { value: T } | { problem: FieldProblem };

/** Reads fields with a zod schema whose error messages are `FieldProblem`s. Returns the first problem of each field. */
export function readFields<T>(schema: z.ZodType<T>, values: unknown): Read<T> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.toReversed();
  return {
    ok: false,
    problems: Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message as FieldProblem])),
  };
}

/** Reads one field with a zod schema whose error messages are `FieldProblem`s. Returns its first problem. */
export function readField<T>(schema: z.ZodType<T>, value: unknown): FieldRead<T> {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { problem: parsed.error.issues[0]?.message as FieldProblem };
}
