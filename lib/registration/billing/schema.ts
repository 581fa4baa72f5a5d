import { z } from "zod";
import type { FieldProblem } from "@/lib/forms/field-problem";
import type { FieldRead } from "@/lib/forms/read-fields";
import { emailAddress, line, optionalLine, optionalText, text } from "@/lib/forms/text-fields";
import { readBusinessId, readEInvoiceAddress, readOperatorCode } from "./numbers";

/** The ways in which a payer can get the invoice. */
export const invoiceKinds = ["eInvoice", "email", "post"] as const;

/** Who pays, and how they get the invoice. Fields that the way of invoicing does not need are null. */
export type Billing = {
  payer: string;
  invoiceKind: (typeof invoiceKinds)[number];
  businessId: string | null;
  eInvoiceAddress: string | null;
  operatorCode: string | null;
  invoiceEmail: string | null;
  postalAddress: string | null;
  reference: string | null;
};

/** The longest allowed values, in characters. Codes such as the Business ID are limited by their format instead. */
export const billingMaxLength = { payer: 200, invoiceEmail: 254, postalAddress: 500, reference: 100 } as const;

// Longer than any code, including the spaces and hyphens that people type in it.
const numberLength = 60;

const readAs = (read: (written: string) => FieldRead<string>) => (written: string, context: z.RefinementCtx) => {
  const number = read(written);
  if (number.ok) return number.value;
  context.addIssue({ code: "custom", message: number.problem });
  return z.NEVER;
};

const numberLine = (missing: FieldProblem, read: (written: string) => FieldRead<string>) =>
  line(missing, numberLength).transform(readAs(read));

const businessIdOrNone = optionalText(numberLength).transform((written, context) =>
  written === null ? null : readAs(readBusinessId)(written, context),
);

const payer = line("payerMissing", billingMaxLength.payer);
const reference = optionalLine(billingMaxLength.reference);

/**
 * The fields of each way of invoicing. The Business ID is optional for email and post, because a private person has
 * none.
 */
export const billingSchemas = {
  eInvoice: z.object({
    payer,
    businessId: numberLine("businessIdMissing", readBusinessId),
    eInvoiceAddress: numberLine("eInvoiceAddressMissing", readEInvoiceAddress),
    operatorCode: numberLine("operatorMissing", readOperatorCode),
    reference,
  }),
  email: z.object({
    payer,
    businessId: businessIdOrNone,
    invoiceEmail: emailAddress("invoiceEmailMissing", billingMaxLength.invoiceEmail),
    reference,
  }),
  post: z.object({
    payer,
    businessId: businessIdOrNone,
    postalAddress: text("postalAddressMissing", billingMaxLength.postalAddress),
    reference,
  }),
};

/** Used while no way of invoicing has been chosen: it reports that the choice is missing, beside other problems. */
export const undecidedBillingSchema = z.object({
  payer,
  invoiceKind: z.enum(invoiceKinds, { error: "invoiceKindMissing" satisfies FieldProblem }),
  businessId: businessIdOrNone,
  reference,
});
