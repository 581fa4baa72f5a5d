import { type Read, readFields } from "@/lib/forms/read-fields";
import type { FormValues } from "../form-spec";
import { billingFields } from "./fields";
import { type Billing, billingSchemas, invoiceKinds, undecidedBillingSchema } from "./schema";

const nothing = {
  businessId: null,
  eInvoiceAddress: null,
  operatorCode: null,
  invoiceEmail: null,
  postalAddress: null,
  reference: null,
};

/** Whether the form has a value in any billing field. */
const givesBilling = (values: FormValues) => billingFields.some((field) => values[field]?.trim());

/**
 * Reads the billing details of a sent form. Returns null when all of them were left empty. Fields that the chosen way
 * of invoicing does not need are neither checked nor stored.
 */
export function readBilling(values: FormValues): Read<Billing | null> {
  if (!givesBilling(values)) return { ok: true, value: null };
  const invoiceKind = invoiceKinds.find((kind) => kind === values["invoiceKind"]);
  const schema = invoiceKind ? billingSchemas[invoiceKind] : undecidedBillingSchema;
  const read = readFields<Pick<Billing, "payer"> & Partial<Billing>>(schema, values);
  return read.ok ? { ok: true, value: { ...nothing, invoiceKind: invoiceKind ?? "email", ...read.value } } : read;
}

/**
 * Returns the billing details for participants who left them empty: they pay themselves and get the invoice by email.
 */
export function billingOf({ name, email }: { name: string; email: string }): Billing {
  return { ...nothing, payer: name, invoiceKind: "email", invoiceEmail: email };
}
