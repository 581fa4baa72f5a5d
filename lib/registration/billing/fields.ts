import type { Billing } from "./schema";

/** The fields of the form, in its order. */
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
