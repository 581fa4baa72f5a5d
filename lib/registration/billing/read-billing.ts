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

/** Whether any of the billing details was filled in. */
export const givesBilling = (values: FormValues) => billingFields.some((field) => values[field]?.trim());

/**
 * The billing details of a sent form, null when all of them were left empty. What another way of invoicing would need
 * is neither checked nor kept.
 */
export function readBilling(values: FormValues): Read<Billing | null> {
  if (!givesBilling(values)) return { ok: true, value: null };
  const invoiceKind = invoiceKinds.find((kind) => kind === values["invoiceKind"]);
  const schema = invoiceKind ? billingSchemas[invoiceKind] : undecidedBillingSchema;
  const read = readFields<Pick<Billing, "payer"> & Partial<Billing>>(schema, values);
  return read.ok ? { ok: true, value: { ...nothing, invoiceKind: invoiceKind ?? "email", ...read.value } } : read;
}

/** What leaving the billing details empty means: the participant pays, by an invoice in the mail. */
export function billingOf({ name, email }: { name: string; email: string }): Billing {
  return { ...nothing, payer: name, invoiceKind: "email", invoiceEmail: email };
}
