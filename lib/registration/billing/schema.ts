import { z } from "zod";
import { emailAddress } from "@/lib/forms/email-address";
import type { FieldProblem } from "@/lib/forms/field-problem";
import type { FieldRead } from "@/lib/forms/read-fields";
import { line, optionalLine, optionalText, text } from "@/lib/forms/text-fields";
import { readBusinessId, readEInvoiceAddress, readOperatorCode } from "./numbers";

/** The kinds of invoices that a payer can choose. */
export const invoiceKinds = ["eInvoice", "email", "post"] as const;

/**
 * The payer, and how the payer gets the invoice. Fields that are not needed for the chosen kind of invoice are null.
 */
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

/**
 * The greatest length of each value, in characters. The Business ID and the other codes have no length here, because
 * their format limits them.
 */
export const billingMaxLength = { payer: 200, invoiceEmail: 254, postalAddress: 500, reference: 100 } as const;

// The greatest length of a typed code. The limit is larger than the length of any code, because people also type spaces
// and hyphens.
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
 * The schema of the billing fields for each kind of invoice. The Business ID is optional for invoices by e-mail and by
 * post, because private people have none.
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

/**
 * The schema of the billing fields for a form in which no kind of invoice has been chosen. It reports the missing
 * choice together with the other problems.
 */
export const undecidedBillingSchema = z.object({
  payer,
  invoiceKind: z.enum(invoiceKinds, { error: "invoiceKindMissing" satisfies FieldProblem }),
  businessId: businessIdOrNone,
  reference,
});
