import type { Billing } from "./schema";

/** The billing fields in the order of the form. */
export const billingFields = [
  "payer",
  "invoiceKind",
  "businessId",
  "eInvoiceAddress",
  "operatorCode",
  "invoiceEmail",
  "postalAddress",
  "reference",
] as const satisfies (keyof Billing)[];
